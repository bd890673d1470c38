import { ageing } from '../../src/functions/catalogue/ageing';
import { indemnitySummary } from '../../src/functions/catalogue/indemnitySummary';
import { outstanding } from '../../src/functions/catalogue/outstanding';
import { Problem } from '../../src/engine/problem';
import { invoke } from '../../src/functions/invoke';
import type { Cells } from '../../src/workbook/values/cells';

/** Two customers that can be read, two that cannot, and a row without a customer. */
const book = (headings: readonly string[]): Cells => [
  headings,
  ['Dale', 300, '2026-05-01', '2026-05-31'],
  ['Hill', 'n/a.', '2026-05-01', '2026-05-31'],
  ['Moor', 200, '2026-06-01', '2026-07-31'],
  ['Tarn', 70, '2026-06-01', 'soon'],
  ['Tarn', 30, '2026-06-01', '2026-07-31'],
  [null, 40, '2026-06-01', '2026-07-31'],
];
const english = book(['Customer', 'Amount', 'Invoice date', 'Due date']);
const chinese = book(['客户', '金额', '开票日期', '到期日']);
const asOf = [['2026-06-30']];
const policy: Cells = [
  ['Insured percentage', 0.9],
  ['Waiting period', '10 days'],
];
const told = (answer: readonly (readonly unknown[])[]) =>
  answer.map((row) => row.map((cell) => (cell instanceof Problem ? '#' : cell)));

test('the total of AGEING is that of the rows that can be computed, and the row below it names the others', async () => {
  const answer = told(await invoke(ageing, [english, asOf]));
  expect(answer.slice(-2)).toEqual([
    ['Total', 200, 300, 0, 0, 0, 500],
    ['Left out of the total: 2 customers (Hill, Tarn), 1 row without a customer', '', '', '', '', '', ''],
  ]);
  expect(answer.filter((row) => row[1] === '#')).toHaveLength(3);
});

test('合计只计可计算的行，下一行说明未计入者', async () => {
  const answer = told(await invoke(ageing, [chinese, asOf]));
  expect(answer.slice(-2).map(([name, , , , , , total]) => [name, total])).toEqual([
    ['合计', 500],
    ['合计未计入：2 个客户（Hill、Tarn），1 行无客户名称', ''],
  ]);
});

test('a control figure is not compared with a total that leaves somebody out', async () => {
  const given = [english, asOf, null, null, null, [[500]]];
  const answer = told(await invoke(ageing, given));
  expect(answer.slice(-2).map((row) => [row[0], row.at(-1)])).toEqual([
    ['Control figure', 500],
    ['Difference', '#'],
  ]);
  const whole = told(await invoke(ageing, [english.filter(([name]) => name === 'Dale' || name === 'Moor' || name === 'Customer'), ...given.slice(1)])); // prettier-ignore
  expect(whole.slice(-3).map((row) => [row[0], row.at(-1)])).toEqual([
    ['Total', 500],
    ['Control figure', 500],
    ['Difference', 0],
  ]);
});

test('INDEMNITYSUMMARY and OUTSTANDING do the same; a book without a bad row ends with its total', async () => {
  const summary = told(await invoke(indemnitySummary, [english, policy, null, asOf]));
  expect(summary.slice(-2).map((row) => row.slice(0, 5))).toEqual([
    ['Total', '', 300, 300, 270],
    ['Left out of the total: 2 customers (Hill, Tarn), 1 row without a customer', '', '', '', ''],
  ]);
  const open = told(await invoke(outstanding, [english, asOf, [[1]]]));
  expect(open.at(-2)!.slice(0, 3)).toEqual(['Total', 500, 300]);
  const clean = english.filter((_, row) => [0, 1, 3].includes(row));
  for (const answer of [
    await invoke(ageing, [clean, asOf]),
    await invoke(indemnitySummary, [clean, policy, null, asOf]),
    await invoke(outstanding, [clean, asOf, [[1]]]),
  ])
    expect(answer.at(-1)![0]).toBe('Total');
});
