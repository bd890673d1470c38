import { readMapping } from '../../workbook/headings/mapping';
import type { Mapping } from '../../workbook/report/kind';
import type { Parameter } from '../definition';

/** Every function takes it last; `invoke` reads it first, so that the other arguments know the user's headings. */
export const mapping: Parameter<Mapping | null> = {
  name: 'mapping',
  help: {
    en: 'Two columns that name headings of your own: yours, ours.',
    zh: '两列对照表，用于识别您自己的标题：您的标题、我们的标题。',
  },
  dimensionality: 'matrix',
  optional: true,
  read: (cells) => (cells === null ? null : readMapping(cells)),
};
