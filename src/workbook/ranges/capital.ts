import type { Failing, Figures } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import { capitalHeadings } from '../headings/capital';
import type { Exchange } from '../rates/exchange';
import { givenIn } from '../report/given';
import type { Cells } from '../values/cells';

/** A firm's own figures, how much it grows, and a debt that may fail; null: not given. */
export interface Capital {
  readonly figures: Figures;
  readonly growth: number | null;
  readonly failing: Failing | null;
}

const name = { en: 'Figures', zh: '企业数据' };

export function readCapital(cells: Cells, exchange?: Exchange | null): Capital {
  const given = givenIn(name, capitalHeadings, cells, {
    date1904: false,
    ...(exchange && { worth: (currency) => exchange.worth(currency) }),
  });
  const figures = Object.fromEntries(figureKeys.map((key) => [key, given(key)])) as unknown as Figures;
  const debt = given('failingDebt');
  const [indemnity, premium] = [given('indemnity') ?? 0, given('premium') ?? 0];
  if (debt !== null && indemnity > debt) throw aboveDebt(indemnity, debt);
  return { figures, growth: given('growth'), failing: debt === null ? null : { debt, indemnity, premium } };
}

const figureKeys = [
  'receivables',
  'inventory',
  'payables',
  'sales',
  'costOfSales',
  'purchases',
  'days',
  'cash',
  'securities',
  'otherAssets',
  'otherLiabilities',
  'creditLines',
  'weeklyPayroll',
  'paidLate',
] as const satisfies readonly (keyof Figures & keyof typeof capitalHeadings)[];

/** More cannot be paid than is lost. */
export function aboveDebt(indemnity: number, debt: number): Problem {
  return new Problem({
    kind: 'invalid',
    place: name,
    field: capitalHeadings.indemnity.words,
    expected: { en: `no more than the failing debt of ${debt}`, zh: `不超过违约欠款 ${debt}` },
    found: String(indemnity),
  });
}
