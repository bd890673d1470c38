import { certainDigits } from '../values/certainDigits';
import { noEvidence, withEvidence, type MarkEvidence } from '../values/decimalMark';
import type { DecimalMark } from '../values/digits';

/** Texts of a column that are a number with one decimal mark and none with the other, as nearly all written amounts are: they need not wait until all have been seen. */
export interface CertainAmounts {
  /** The number that such a text is; undefined for any other. */
  read(entry: number, text: string): number | undefined;
  /** What they say about the mark of the column. */
  evidence(): MarkEvidence;
  /** Whether all of them are written with this mark. */
  agree(mark: DecimalMark | 'each'): boolean;
  readonly isEmpty: () => boolean;
  /** In which entries they stand, from the first. */
  entries(): readonly number[];
}

export function certainAmounts(count: number): CertainAmounts {
  // Made when the first is met: most columns hold numbers.
  let marks: Uint8Array | null = null;
  let usual: DecimalMark = '.';
  const says: Record<DecimalMark, MarkEvidence> = { '.': noEvidence, ',': noEvidence };
  const met: Record<DecimalMark, boolean> = { '.': false, ',': false };
  const note = (entry: number, text: string, mark: DecimalMark) => {
    marks ??= new Uint8Array(count);
    marks[entry] = 1;
    met[mark] = true;
    if (says[mark] === noEvidence) says[mark] = withEvidence(noEvidence, text);
  };
  return {
    read: (entry, text) => {
      let value = certainDigits(text, usual);
      if (value === undefined) value = certainDigits(text, (usual = usual === '.' ? ',' : '.'));
      if (value !== undefined) note(entry, text, usual);
      return value;
    },
    evidence: () => ({ ...noEvidence, point: says['.'].point, comma: says[','].comma }),
    agree: (mark) => mark !== 'each' && !met[mark === '.' ? ',' : '.'],
    isEmpty: () => marks === null,
    entries: () => (marks === null ? [] : Array.from(marks.keys()).filter((entry) => marks![entry] === 1)),
  };
}
