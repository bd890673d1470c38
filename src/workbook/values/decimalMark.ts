import { digitsAsNumber, type DecimalMark } from './digits';

/** What the amounts of a column say about how they are written. */
export interface MarkEvidence {
  /** Whether (1) or not (0) there is a text that only this mark fits and that nobody writes by chance. */
  readonly point: number;
  readonly comma: number;
  /** The first text that is another number with the other mark: `1.250`, `1,250`. */
  readonly open: string | null;
  /** Whether such a text has its mark as a point: a comma before three digits is grouping by habit in both our languages, a point is not. */
  readonly openPoint: boolean;
}

export const noEvidence: MarkEvidence = { point: 0, comma: 0, open: null, openPoint: false };

export function withEvidence(before: MarkEvidence, core: string): MarkEvidence {
  if (!/[.,]/.test(core)) return before;
  const [point, comma] = [digitsAsNumber(core, '.'), digitsAsNumber(core, ',')];
  if (point !== null && comma !== null) {
    if (point === comma) return before;
    const openPoint = core.includes('.');
    if (openPoint && !before.openPoint) return { ...before, open: core, openPoint };
    return before.open === null ? { ...before, open: core } : before;
  }
  const mark = point !== null ? 'point' : comma !== null ? 'comma' : null;
  return mark === null || before[mark] > 0 || !isStrong(core) ? before : { ...before, [mark]: 1 };
}

/** The mark of a column: one of the two, `each` where its texts contradict one another, null where it stays open. */
export function markFrom({ point, comma, open, openPoint }: MarkEvidence): DecimalMark | 'each' | null {
  if (point > 0 && comma > 0) return 'each';
  if (comma > 0) return ',';
  return point > 0 || open === null || !openPoint ? '.' : null;
}

/** One or two decimals, both marks, one mark twice, or decimals behind a group too long to be one; not `1,2345`, which may be a slip. */
function isStrong(core: string): boolean {
  return (
    /[.,]\d{1,2}\D*$/.test(core) || /\.[\d ']*,|,[\d ']*\.|([.,])\d+\1/.test(core) || /^(?:0|\d{4,})[.,]/.test(core)
  );
}
