import path from 'node:path';
import { readPublished, type Published } from '../../test/published/read';

export interface Sheet extends Published {
  readonly source: string;
  /** Of a printed value, in its own unit. */
  tolerance(printed: number): number;
}

/** A sheet of published values, with its source in a sentence. */
export function published(name: string): Sheet {
  const sheet = readPublished(path.join(__dirname, '../../test/published', `${name}.csv`));
  const { work, page, link, tolerance } = sheet.about as Readonly<
    Record<'work' | 'page' | 'link' | 'tolerance', string>
  >;
  const [size, relative] = tolerance.split(' ');
  return {
    ...sheet,
    source: [work, page, link].filter((part) => part !== '-').join(' | '),
    tolerance: (printed) => Number(size) * (relative === 'relative' ? Math.abs(printed) : 1),
  };
}
