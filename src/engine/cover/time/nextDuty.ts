import type { OpenInvoices } from '../claims/openInvoices';
import type { Duty } from './duties';
import type { InvoiceDates } from './invoiceDates';

/** `date` is NaN where the policy states no day for it. */
export interface NextDuty {
  readonly duty: Duty | null;
  readonly date: number;
}

interface Facing {
  readonly open: OpenInvoices;
  readonly dates: InvoiceDates;
  readonly stop: Float64Array;
  /** Disputed so little that no notice is due. */
  readonly tolerated: boolean;
  readonly asOf: number;
}

/** The earliest duty of an invoice that is not known to be done; a day that has passed stays its duty until the book says that it was met. */
export function nextDuty(facing: Facing, at: number): NextDuty {
  const { open, dates, asOf } = facing;
  if (isDone(open.claimDate, at, asOf)) return { duty: 'indemnity', date: dates.cashBy[at]! };
  if (facing.tolerated) return { duty: null, date: NaN };
  const ahead = duesOf(facing, at).filter(([, date]) => date === date);
  const first = ahead.reduce<readonly [Duty, number] | null>(
    (best, one) => (best === null || one[1] < best[1] ? one : best),
    null,
  );
  if (first !== null) return { duty: first[0], date: first[1] };
  return { duty: dates.loss[at]! <= asOf ? 'claim' : null, date: NaN };
}

/** In the order of a case, so that of two on the same day the earlier step comes first. */
function duesOf({ open, dates, stop, asOf }: Facing, at: number): readonly (readonly [Duty, number])[] {
  const whose = open.customer[at]!;
  const dateIf = (applies: boolean, date: number) => (applies && Number.isFinite(date) ? date : NaN);
  const lost = dates.loss[at]! <= asOf;
  return [
    ['payment', dateIf(dates.due[at]! >= asOf && !lost, dates.due[at]!)],
    ['stop', dateIf(stop[whose]! >= asOf, stop[whose]!)],
    ['notice', dateIf(!isDone(open.noticeDate, at, asOf), dates.noticeBy[at]!)],
    ['collection', dateIf(!isDone(open.collectionDate, at, asOf), dates.collectionBy[at]!)],
    ['waiting', dateIf(!lost, dates.loss[at]!)],
    ['claim', dates.claimBy[at]!],
  ];
}

function isDone(column: Float64Array | null, at: number, asOf: number): boolean {
  return column !== null && column[at]! <= asOf;
}
