import type { OwnFigures } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import { statementLines, type Statement, type StatementLine } from '../../engine/risk';
import { ownHeadings } from '../headings/ownFigures';
import { aboveDebt } from './capital';
import type { Exchange } from '../rates/exchange';
import { givenIn } from '../report/given';
import { readAmount } from '../values/amount';
import type { Cells } from '../values/cells';
import { shown } from '../values/odd';

/** The firm's own statement, and what is said of a debt that may fail; null: not given. */
export interface OwnStatement {
  readonly figures: OwnFigures;
  readonly debt: number | null;
  readonly indemnity: number | null;
  readonly premium: number | null;
}

const name = { en: 'Figures', zh: '企业数据' };

export function readOwnFigures(cells: Cells, exchange?: Exchange | null): OwnStatement {
  const read = givenIn(name, ownHeadings, cells, {
    date1904: false,
    others: { amount: (cell) => signed(cell, exchange ?? null) },
  });
  const amount = (key: keyof typeof ownHeadings) => read(key) as number | null;
  const lines = Object.keys(statementLines) as StatementLine[];
  const statement = Object.fromEntries(
    lines.map((line) => [line, amount(line)] as const).filter(([, value]) => value !== null),
  );
  const [debt, indemnity, premium] = (['failingDebt', 'indemnity', 'premium'] as const).map((key) => {
    const value = amount(key);
    if (value !== null && value < 0) throw negative(key, value);
    return value;
  });
  if (typeof debt === 'number' && typeof indemnity === 'number' && indemnity > debt) throw aboveDebt(indemnity, debt);
  const above = debt === null || debt === undefined ? null : aboveAssets(debt, statement);
  if (above) throw above;
  const figures = { statement, cash: amount('cash'), receivables: amount('receivables') };
  return { figures, debt: debt ?? null, indemnity: indemnity ?? null, premium: premium ?? null };
}

/** A loss is below 0; a line that is truly nothing is written as the word none. */
function signed(cell: unknown, exchange: Exchange | null): number | Problem {
  if (/^(none|nil|无|零)$/i.test(shown(cell).normalize('NFKC'))) return 0;
  const amount = readAmount(cell);
  if (amount instanceof Problem) return amount;
  return exchange ? amount.value * exchange.worth(amount.currency) : amount.value;
}

/** A debt to the firm stands among its current assets: one that is more is written in another unit or currency. Null where it fits. */
export function aboveAssets(debt: number, { currentAssets, totalAssets }: Statement): Problem | null {
  if (currentAssets !== undefined && debt > currentAssets) return notWithin('currentAssets', currentAssets, debt);
  return totalAssets !== undefined && debt >= totalAssets ? notWithin('totalAssets', totalAssets, debt) : null;
}

function notWithin(line: StatementLine, most: number, debt: number): Problem {
  const { words } = ownHeadings[line];
  return new Problem({
    kind: 'invalid',
    place: name,
    field: ownHeadings.failingDebt.words,
    expected: {
      en: `an amount within ${words.en} of ${most}, in the same unit and currency`,
      zh: `不超过${words.zh} ${most} 的金额，单位和币种一致`,
    },
    found: String(debt),
  });
}

function negative(key: 'failingDebt' | 'indemnity' | 'premium', value: number): Problem {
  return new Problem({
    kind: 'invalid',
    place: name,
    field: ownHeadings[key].words,
    expected: { en: 'an amount of 0 or more', zh: '不小于 0 的金额' },
    found: String(value),
  });
}
