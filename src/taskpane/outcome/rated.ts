import { Problem } from '../../engine/problem';
import type { Answer } from '../../functions/definition';
import type { KeyOf } from '../../functions/layout';
import { creditRiskLayout } from '../../functions/layouts/creditRisk';
import { reader, type ReadRow } from '../../functions/reader';
import { addressOf, areaOf, onSheet } from '../port/address';
import type { Books } from '../reading/books';

/** One customer as CREDITRISK sees it. Numbers are null where the row is refused; `problem` says why. */
export interface Rated {
  readonly id: string;
  readonly name: string;
  /** Row of the customers range, counted from 0. */
  readonly row: number;
  readonly creditLimit: number | null;
  readonly score: number | null;
  readonly grade: string;
  readonly pd: number | null;
  readonly lgd: number | null;
  readonly exposure: number | null;
  readonly onTheDay: number | null;
  readonly expectedLoss: number | null;
  readonly reason: string;
  readonly problem: Problem | null;
}

/** The customers with their answer rows, the most dangerous first: by expected loss, then by probability. */
export function ratedFrom({ customers }: Books, answer: Answer): readonly Rated[] {
  const { range } = customers!;
  const risk = reader(creditRiskLayout, answer);
  const rated = range!.rows.flatMap((customer, entry): readonly Rated[] => {
    if (customer === null) return [];
    const row = range!.headingRow + 1 + entry;
    if (customer instanceof Problem)
      return [{ ...unrated, id: '', name: '', row, creditLimit: null, problem: customer }];
    return [
      {
        ...ofAnswer(risk.row(row)),
        id: customer.id,
        name: customer.name ?? customer.id,
        row,
        creditLimit: customer.creditLimit,
      },
    ];
  });
  return rated.sort(
    (one, other) => (other.expectedLoss ?? -1) - (one.expectedLoss ?? -1) || (other.pd ?? -1) - (one.pd ?? -1),
  );
}

/** The row of the customers range, to go to; of customers of a ledger the first of their invoices. */
export function rowReference({ customers }: Books, row: number): string {
  const { block, firstRows } = customers!;
  const area = areaOf(block.address);
  const top = area.top + (firstRows?.[row - 1] ?? row);
  return onSheet(block.sheet, addressOf({ ...area, top, bottom: top }));
}

const unrated = {
  score: null,
  grade: '',
  pd: null,
  lgd: null,
  exposure: null,
  onTheDay: null,
  expectedLoss: null,
  reason: '',
};

function ofAnswer(row: ReadRow<KeyOf<typeof creditRiskLayout>>) {
  return {
    score: row.number('score'),
    grade: row.text('grade'),
    pd: row.number('probability'),
    lgd: row.number('lossGivenDefault'),
    exposure: row.number('exposure'),
    onTheDay: row.number('onTheDay'),
    expectedLoss: row.number('expectedLoss'),
    reason: row.text('reason'),
    problem: row.problem,
  };
}
