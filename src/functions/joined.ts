import type { Words } from '../engine/words';
import type { Returned } from './definition';

/** Several sentences one after the other, with the columns and lines of those that speak of some; a column that several have stands once. */
export function joined(...sentences: readonly (Words & Partial<Returned>)[]): Words & Partial<Returned> {
  const columns = sentences.flatMap(({ layout = [] }) => layout);
  const layout = columns.filter(({ key }, at) => columns.findIndex((one) => one.key === key) === at);
  return {
    en: sentences.map(({ en }) => en).join(' '),
    zh: sentences.map(({ zh }) => zh).join(''),
    ...(layout.length > 0 && { layout, lines: Object.assign({}, ...sentences.map(({ lines }) => lines)) }),
  };
}
