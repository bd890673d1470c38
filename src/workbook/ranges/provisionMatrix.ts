import { lossRatesFrom, type AgedFrom, type ProvisionMatrix } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { Bucket } from '../ageing/bucketBounds';
import { bucketsIn } from '../ageing/buckets';
import { candidates, plain, spellings } from '../headings/heading';
import { matrixHeadings, type MatrixHeading } from '../headings/provision';
import type { Kind, Mapping } from '../report/kind';
import { recognise, type Column, type Table } from '../report/table';
import { heightOf } from '../report/height';
import { readAmount } from '../values/amount';
import type { Cells } from '../values/cells';
import { isBlank, shown } from '../values/odd';
import { readPercentage } from '../values/percentage';

const name = { en: 'Matrix', zh: '损失率表' };

const kind: Kind<MatrixHeading> = {
  name,
  table: 'Matrix',
  headings: matrixHeadings,
  needed: [['bucket'], ['rate', 'rollRate', 'lost']],
};

/** A matrix of buckets and their loss rates, given, or from roll rates, or from what of each bucket was lost in the end; null where the word says that the ledger's own roll rates are meant. */
export function readProvisionMatrix(cells: Cells, mapping: Mapping): ProvisionMatrix | null {
  const filled = cells.flat().filter((cell) => !isBlank(cell));
  if (filled.length === 1 && ofTheLedger.has(plain(shown(filled[0])))) return null;
  const table = recognise(kind, isHeaded(cells, mapping) ? cells : underHeadings(cells), mapping);
  const rows = Array.from({ length: table.count }, (_, entry) => entry).filter(
    (entry) => !isBlank(cellIn(table.columns.bucket!, entry)),
  );
  const labels = rows.map((entry) => shown(cellIn(table.columns.bucket!, entry)));
  const buckets = inOrder(labels);
  const previous = table.columns.previous;
  return {
    ...boundsOf(buckets),
    rates: ratesIn(table, rows, labels),
    previous: rows.map((entry) => (previous === undefined ? null : shareIn(previous, entry))),
    agedFrom: agedFromLabels(buckets, labels),
  };
}

const ofTheLedger: ReadonlySet<string> = new Set(
  ['roll rates', 'rollrates', 'ledger', 'from the ledger', '迁徙率', '明细', '按明细'].map(plain),
);
const known = spellings(matrixHeadings);

function isHeaded(cells: Cells, mapping: Mapping): boolean {
  const isOurs = (cell: unknown) =>
    typeof cell === 'string' && candidates(mapping.get(plain(cell)) ?? cell).some((text) => known.has(text));
  return cells.slice(0, 10).some((row) => row.filter(isOurs).length > 1);
}

/** Buckets and rates alone. */
function underHeadings(cells: Cells): Cells {
  return [[matrixHeadings.bucket.words.en, matrixHeadings.rate.words.en], ...cells.slice(0, heightOf(cells))];
}

/** A rate that is blank is refused where something is owed in its bucket: ROLLRATES knows none where nothing ever stood. */
function ratesIn(
  { columns }: Table<MatrixHeading>,
  rows: readonly number[],
  labels: readonly string[],
): readonly (number | Problem)[] {
  const { rate, rollRate, reached, lost } = columns;
  const orWhyNot = (column: Column) => (share: number | null, at: number) =>
    share ?? missingShare(column, rows[at]!, labels[at]!);
  if (rate) return rows.map((entry) => shareIn(rate, entry)).map(orWhyNot(rate));
  if (rollRate) {
    const rolls = rows.map((entry, at) => (at === rows.length - 1 ? null : shareIn(rollRate, entry)));
    return lossRatesFrom(rolls).map(orWhyNot(rollRate));
  }
  if (!reached) throw refused('missing', noReached);
  return rows.map((entry) => lostShare(amountIn(lost!, entry), amountIn(reached, entry), lost!, entry));
}

const noReached: Words = {
  en: 'beside "Final loss" a column "Reached" is needed: what of the cohort came to stand in each bucket',
  zh: '除“最终损失”外还需“达到余额”一列：该批应收中进入各账龄段的余额',
};

function lostShare(lost: number, reached: number, column: Column, entry: number): number {
  if (reached > 0 && lost >= 0 && lost <= reached) return lost / reached;
  const because = {
    en: `${lost} lost of ${reached} that reached the bucket: expected no more than that`,
    zh: `达到余额 ${reached} 中损失 ${lost}：损失不应大于该余额`,
  };
  throw new Problem({ kind: 'invalid', place: column.place(entry), field: column.heading, because });
}

/** A rate of 0 is one; a blank cell is none. */
function shareIn(column: Column, entry: number): number | null {
  const cell = cellIn(column, entry);
  if (cell === 0 || cell === '0' || cell === '0%') return 0;
  const share = readPercentage(cell);
  if (share instanceof Problem)
    throw new Problem({ ...share.parts, place: column.place(entry), field: column.heading });
  return share;
}

function missingShare(column: Column, entry: number, bucket: string): Problem {
  const because = {
    en: `no rate for the bucket “${bucket}”, in which something is owed: give one`,
    zh: `账龄段“${bucket}”现有余额，但没有损失率：请填写`,
  };
  return new Problem({ kind: 'missing', place: column.place(entry), field: column.heading, because });
}

function amountIn(column: Column, entry: number): number {
  const amount = readAmount(cellIn(column, entry));
  if (amount instanceof Problem)
    throw new Problem({ ...amount.parts, place: column.place(entry), field: column.heading });
  return amount.value;
}

function cellIn({ cells, at, first }: Column, entry: number): unknown {
  return cells[first + entry]![at];
}

/** One bucket a row, from what is not due to the oldest, without a gap, the last without an end. */
function inOrder(labels: readonly string[]): readonly Bucket[] {
  const buckets = bucketsIn(labels)?.buckets ?? [];
  const unread = labels.find((_, row) => !buckets.some(({ column }) => column === row));
  if (unread !== undefined || buckets.length === 0)
    throw refused('invalid', {
      en: `"${unread ?? labels[0] ?? ''}" is no bucket that can be read; expected such as Not due, 1-30, 31-60, over 60`,
      zh: `无法识别账龄段“${unread ?? labels[0] ?? ''}”；应为：未到期、1-30天、31-60天、60天以上等`,
    });
  const aged = buckets.filter(({ from }) => from !== null);
  const gap = aged.find(({ from }, at) => at > 0 && from !== (aged[at - 1]!.to ?? Infinity) + 1);
  if (gap !== undefined || aged.at(-1)?.to !== null || (aged[0]?.from ?? 2) > 1) throw refused('invalid', unordered);
  return buckets;
}

const unordered: Words = {
  en: 'the buckets must follow one another without a gap from the first day on, the last one without an end (over 90 days)',
  zh: '账龄段须自第一天起首尾相接，最后一段不设上限（如 90 天以上）',
};

function boundsOf(buckets: readonly Bucket[]): Pick<ProvisionMatrix, 'bounds' | 'notDue'> {
  return {
    bounds: buckets.flatMap(({ from, to }) => (from !== null && to !== null ? [to] : [])),
    notDue: buckets.some(({ from }) => from === null),
  };
}

/** 账龄 without a bucket of what is not due counts from the invoice, as the notes to Chinese accounts do. */
function agedFromLabels(buckets: readonly Bucket[], labels: readonly string[]): AgedFrom {
  if (buckets.some(({ from }) => from === null) || labels.some((label) => /逾期|超期|past due|overdue/i.test(label)))
    return 'due date';
  return labels.some((label) => /\p{Script=Han}/u.test(label)) ? 'invoice date' : 'due date';
}

function refused(problem: 'missing' | 'invalid', because: Words): Problem {
  return new Problem({ kind: problem, place: name, because });
}
