import { Problem } from '../../engine/problem';
import { partyColumn, type Parties } from '../columns/partyColumn';
import { report, type Report } from '../columns/problems';
import { textColumn } from '../columns/textColumn';
import { chosenIn, inBucketChoices, type InBucket } from '../headings/ageingChoices';
import { inBucket } from '../headings/ageingNames';
import type { ReceivableHeading } from '../headings/receivables';
import type { Exchanging } from '../rates/exchange';
import type { Mapping } from '../report/kind';
import type { Column, Table } from '../report/table';
import { titleDay } from '../report/title';
import { ageingAmounts } from './ageingAmounts';
import { ageingColumns } from './ageingColumns';
import { ageingDays } from './ageingDays';
import { ageingRemarks, spanOf } from './ageingRemarks';
import type { AgeingTable } from './ageingTable';
import { countedFrom } from './countedFrom';
import { daysIntoBucket } from './daysIntoBucket';
import { restNotDue } from './restNotDue';
import { rowsThatOwe } from './rowsThatOwe';

interface Options extends Exchanging {
  readonly date1904: boolean;
  readonly mapping: Mapping;
  readonly asOf?: number | null;
}

/** A summarised ageing as receivables: an entry a customer and bucket, block by block (entry = block × rows + row). What is not owed is no entry. */
export function readAgeing(found: AgeingTable, { date1904, mapping, asOf = null, exchange = null }: Options) {
  const { table } = found;
  const { id, customer, name, invoice, terms } = table.columns;
  const problems: Report = new Map();
  const given = ageingColumns(found);
  const columns = restNotDue(table, given) ?? given;
  const whose = rowsThatOwe((id ?? customer ?? name)!, [...columns.blocks, ...columns.totals], table.remarks);
  const party = partyColumn(whose, problems);
  const titled = titleDay(table.title, date1904);
  const amounts = ageingAmounts(table, columns, { exchange, day: titled }, problems);
  const { blocks, limits, currency, converted } = amounts;
  const counting = countedFrom(table, columns.buckets, mapping);
  const position = chosenIn(mapping, inBucket, inBucketChoices) ?? 'older end';
  const day = titled ?? asOf;
  const counted = { from: counting.from, day, terms: terms ?? null, rows: table.count };
  const daysAt = (where: InBucket) =>
    ageingDays(
      blocks.map((_, block) => (columns.buckets[block] ? daysIntoBucket(columns.buckets[block], where) : 0)),
      counted,
      problems,
    );
  const due = daysAt(position);
  refuseNameless(whose, columns.blocks, blocks, party, problems);
  const summary = {
    rows: table.count,
    blocks: columns.blocks.map(({ heading }) => heading),
    spans: columns.blocks.map((_, block) => spanOf(columns.buckets[block] ?? null)),
    countedFrom: counting.from,
    position,
    day,
  };
  if (!found.isOpen) table.remarks.push(...ageingRemarks({ summary, isSaid: counting.isSaid, columns, table, asOf }));
  const count = blocks.length * table.count;
  const nothing = new Float64Array(count).fill(NaN);
  return {
    headingRow: table.headingRow,
    columns: besideBuckets(table.columns),
    texts: table.texts,
    title: table.title,
    remarks: table.remarks,
    summary,
    count,
    customers: party.names,
    customer: owners(blocks, party, problems),
    invoice: invoice ? blocks.flatMap(() => textColumn(invoice)) : null,
    amount: joined(blocks),
    invoiceDate: nothing,
    dueDate: due.dueDate,
    paidDate: nothing,
    paid: nothing,
    disputed: new Float64Array(count),
    ...(limits && { creditLimit: joined(blocks.map(() => limits)) }),
    summarised: { dueUnknown: due.dueUnknown, middle: daysAt('middle').dueDate },
    credited: null,
    kind: null,
    printed: null,
    converted,
    currency,
    problems,
    customerOfProblem: ownersOfProblems(party, problems),
  };
}

/** The columns that a list of invoices may have too. */
function besideBuckets(columns: AgeingTable['table']['columns']): Table<ReceivableHeading>['columns'] {
  return Object.fromEntries(Object.entries(columns).filter(([key]) => !/^(?:bucket|total) \d+$/.test(key)));
}

/** A row with an amount must say who owes it. */
function refuseNameless(
  whose: Column,
  columns: readonly Column[],
  blocks: readonly Float64Array[],
  { index }: Parties,
  problems: Report,
): void {
  blocks.forEach((block, at) =>
    block.forEach((amount, row) => {
      const isNobodys = index[row] === -1 && whose.cells[whose.first + row] === columns[at]!.cells[whose.first + row];
      if (amount === 0 || !isNobodys) return;
      report(
        problems,
        whose,
        row,
        new Problem({ kind: 'missing', expected: { en: 'a customer', zh: '客户' }, found: '' }),
      );
    }),
  );
}

function owners(blocks: readonly Float64Array[], { index }: Parties, problems: Report): Int32Array {
  const owned = new Int32Array(blocks.length * index.length);
  blocks.forEach((block, at) =>
    block.forEach((amount, row) => {
      owned[at * index.length + row] = amount === 0 || problems.has(row) ? -1 : index[row]!;
    }),
  );
  return owned;
}

function ownersOfProblems({ index }: Parties, problems: Report): ReadonlyMap<number, number> {
  const rows = [...problems.keys()].filter((row) => index[row] !== -1).sort((one, other) => one - other);
  return new Map(rows.map((row) => [row, index[row]!]));
}

function joined(blocks: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(blocks.reduce((sum, { length }) => sum + length, 0));
  blocks.forEach((block, at) => all.set(block, at * block.length));
  return all;
}
