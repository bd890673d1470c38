import { Problem } from '../../engine/problem';
import { statementLines, type Statement, type StatementLine } from '../../engine/risk';
import type { Cells } from '../values/cells';
import { statementHeadings, type StatementHeading } from '../headings/statements';
import { isBlank, shown } from '../values/odd';
import { report, type Report } from '../columns/problems';
import type { Kind, Mapping } from '../report/kind';
import { recognise, type Column } from '../report/table';
import { readAmount } from '../values/amount';

/** One statement a row below the headings: its lines, the reason why it cannot be read, or null where the row names no customer. */
interface StatementsRange {
  readonly headingRow: number;
  readonly rows: readonly (Statement | Problem | null)[];
}

const statementsKind: Kind<StatementHeading> = {
  name: { en: 'Customers', zh: '客户' },
  table: 'Customers',
  headings: statementHeadings,
  needed: [['customer', 'id', 'name']],
};

export function readStatements(cells: Cells, options: { readonly mapping: Mapping }): StatementsRange {
  const { columns, count, headingRow } = recognise(statementsKind, cells, options.mapping);
  const who = columns.id ?? columns.customer ?? columns.name!;
  const lines = (Object.keys(statementLines) as StatementLine[]).filter((line) => columns[line] !== undefined);
  const problems: Report = new Map();
  const rows = Array.from({ length: count }, (_, entry) => {
    if (isBlank(cellIn(who, entry))) return null;
    const statement = Object.fromEntries(
      lines.map((line) => [line, lineIn(columns[line]!, entry, problems)]).filter(([, value]) => value !== null),
    );
    return problems.get(entry) ?? (statement as Statement);
  });
  return { headingRow, rows };
}

/** Blank and 0 reach us alike and mean not given: a line that is truly nothing is written as the word none. */
function lineIn(column: Column, entry: number, problems: Report): number | null {
  const cell = cellIn(column, entry);
  if (nothing.test(shown(cell).normalize('NFKC'))) return 0;
  const amount = readAmount(cell);
  if (!(amount instanceof Problem)) return amount.value === 0 ? null : amount.value;
  report(problems, column, entry, amount);
  return null;
}

function cellIn({ cells, at, first }: Column, entry: number): unknown {
  return cells[first + entry]![at];
}

const nothing = /^(none|nil|无|零)$/i;
