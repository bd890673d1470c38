import { isTooLarge } from '../../../src/excel/functions/payload';
import { contender, type Case } from '../measure/case';

/** Excel carries 5 MB to a formula: is this book more? Ours stops counting as soon as it is; the plain way writes the JSON and looks. */
export const payload: Case = {
  name: 'payload',
  title: 'Is it too much for one formula?',
  ours: contender<boolean>({
    prepare:
      ({ receivables }) =>
      () =>
        isTooLarge([receivables]),
    figures: (answer) => [Number(answer)],
  }),
  plain: contender<boolean>({
    prepare:
      ({ receivables }) =>
      () =>
        Buffer.byteLength(JSON.stringify([receivables])) > 5 * 1024 * 1024,
    figures: (answer) => [Number(answer)],
  }),
};
