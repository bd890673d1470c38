import { serialOf } from '../../src/engine/ledger';
import { ageing } from '../../src/functions/catalogue/ageing';
import { coverDeadlines } from '../../src/functions/catalogue/coverDeadlines';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { earlyWarning } from '../../src/functions/catalogue/earlyWarning';
import { indemnity } from '../../src/functions/catalogue/indemnity';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import { indemnitySteps } from '../../src/functions/catalogue/indemnitySteps';
import { indemnitySummary } from '../../src/functions/catalogue/indemnitySummary';
import { limitUse } from '../../src/functions/catalogue/limitUse';
import { invoke } from '../../src/functions/invoke';

const day = (text: string) => serialOf(...(text.split('-').map(Number) as [number, number, number]))!;
const asOf = day('2025-06-30');
const customers = [
  ['Customer', 'Credit limit'],
  ['Moor', 5000],
  ['Dale', 5000],
];
const policy = [
  ['Insured percentage', '90%'],
  ['Waiting period', '90 days'],
  ['VAT insured', 'yes'],
];
const onAccount = [
  ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Amount'],
  ['Moor', '1051', day('2025-01-10'), day('2025-02-10'), 1000],
  ['Moor', 'Payment on account', day('2025-06-02'), day('2025-06-02'), -800],
];

describe('800 came in on account against an invoice of 1,000: the loss is 200, the indemnity 180', () => {
  test('row by row, and the notes are true', async () => {
    expect(await invoke(indemnity, [onAccount, policy, customers, asOf])).toEqual([
      ['Covered', 'Indemnity', 'Retained', 'Note', 'At risk'],
      [200, 180, 20, '800 set off by credits.', ''],
      [0, 0, 0, 'Set against row 2.', ''],
    ]);
  });

  test('in the notes in Chinese too', async () => {
    const rows = [['客户', '发票号', '开票日期', '到期日', '金额'], ...onAccount.slice(1)];
    const answer = await invoke(indemnity, [rows, policy, customers, asOf]);
    expect(answer.slice(1).map((row) => row[3])).toEqual(['已由贷项或收款冲抵 800。', '已冲抵第 2 行。']);
  });

  test('in the summary', async () => {
    const [, moor, total] = await invoke(indemnitySummary, [onAccount, policy, customers, asOf]);
    expect([moor!.slice(2, 6), total!.slice(2, 6)]).toEqual([
      [200, 200, 180, 20],
      [200, 200, 180, 20],
    ]);
  });

  test('if he fails', async () => {
    const [, moor] = await invoke(indemnityIfFails, [customers, policy, onAccount, asOf]);
    expect(moor!.slice(0, 4)).toEqual([200, 200, 180, 20]);
  });

  test('step by step', async () => {
    const answer = await invoke(indemnitySteps, [onAccount, policy, customers, asOf]);
    expect([answer[1]![5], answer.at(-1)![6]]).toEqual([200, 180]);
  });

  test('of the limit', async () => {
    expect((await invoke(limitUse, [customers, onAccount, asOf]))[1]![0]).toBe(200);
  });

  test('a receipt has no duty, and nothing stops where it pays the oldest invoice', async () => {
    const paid = [...onAccount.slice(0, 2), ['Moor', 'Payment', day('2025-06-02'), '', -1000]];
    const terms = [...policy, ['Maximum extension', '60 days']];
    expect((await invoke(coverDeadlines, [paid, terms, asOf])).slice(1)).toEqual([
      Array(8).fill(''),
      Array(8).fill(''),
    ]);
  });
});

test('a later credit note lowers a loss: 80,000 less 10,000 at 90 % is 63,000', async () => {
  const claims = [
    ['Customer', 'Invoice date', 'Due date', 'Amount'],
    ['Moor', day('2025-06-01'), day('2025-08-01'), 80_000],
    ['Moor', day('2026-06-01'), '', -10_000],
  ];
  const limits = [
    ['Customer', 'Credit limit'],
    ['Moor', 100_000],
  ];
  const terms = [
    ['Insured percentage', 0.9],
    ['Waiting period', 180],
  ];
  const answer = await invoke(indemnitySummary, [claims, terms, limits, day('2026-06-30')]);
  expect(answer.at(-1)!.slice(2, 6)).toEqual([70_000, 70_000, 63_000, 7_000]);
});

test('a credit balance is no loss, and lowers nobody else’s', async () => {
  const claims = [
    ['Customer', 'Invoice date', 'Due date', 'Amount'],
    ['Moor', day('2024-06-01'), day('2024-08-01'), 100_000],
    ['Dale', day('2024-06-01'), day('2024-08-01'), -60_000],
  ];
  const terms = [
    ['Insured percentage', 0.8],
    ['Waiting period', 180],
  ];
  const summary = await invoke(indemnitySummary, [claims, terms, null, asOf]);
  expect(summary.slice(1).map((row) => row.slice(0, 6))).toEqual([
    ['Moor', '', 100_000, 100_000, 80_000, 20_000],
    ['Total', '', 100_000, 100_000, 80_000, 20_000],
  ]);
  const rows = await invoke(indemnity, [claims, terms, null, asOf]);
  expect(rows[2]).toEqual([0, 0, 0, '60000 is a credit balance and no loss.', '']);
});

test('a credit note is no delivery: one after the stop lowers the cover as it lowers the loss', async () => {
  const rows = [
    ['Customer', 'Invoice date', 'Due date', 'Amount'],
    ['Moor', day('2025-01-10'), day('2025-02-10'), 1000],
    ['Moor', day('2025-06-20'), '', -400],
  ];
  const [, moor] = await invoke(indemnityIfFails, [
    customers,
    [...policy, ['Stop deliveries after', '60 days']],
    rows,
    asOf,
  ]);
  expect(moor!.slice(0, 4)).toEqual([600, 600, 540, 60]);
});

describe('credits without a due date', () => {
  const rows = [
    ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Amount'],
    ['Moor', '1051', day('2025-04-10'), day('2025-05-10'), 1000],
    ['Moor', 'CN-77', day('2025-05-20'), '', -300],
    ['Dale', '1070', day('2025-06-20'), day('2025-07-20'), 800],
    ['Dale', 'Payment', day('2025-06-25'), '', -100],
  ];

  test('stand in the ageing where their own date puts them', async () => {
    expect((await invoke(ageing, [rows, asOf])).slice(1)).toEqual([
      ['Moor', 0, 0, 700, 0, 0, 700],
      ['Dale', 800, -100, 0, 0, 0, 700],
      ['Total', 800, -100, 700, 0, 0, 1400],
    ]);
  });

  test('lower the exposure', async () => {
    const answer = await invoke(creditRisk, [customers, rows, asOf]);
    expect(answer.slice(1).map((row) => row[4])).toEqual([700, 700]);
  });
});

test('who has paid on account what is 100 days late is in no default', async () => {
  const rows = [
    ['Customer', 'Invoice date', 'Due date', 'Amount'],
    ['Moor', day('2025-02-10'), asOf - 100, 1000],
    ['Moor', day('2025-06-02'), '', -1000],
    ['Moor', day('2025-06-02'), asOf + 10, 500],
  ];
  const [, risk] = await invoke(creditRisk, [customers, rows, asOf]);
  expect(risk![2]).toBeLessThan(1);
  expect((await invoke(earlyWarning, [rows, asOf]))[1]!.slice(0, 2)).toEqual(['Moor', 'green']);
});

describe('an invoice whose customer cannot be read is told', () => {
  const rows = [
    ['Customer', 'Amount', 'Invoice date', 'Due date'],
    ['Moor', 500, day('2025-01-10'), day('2025-02-10')],
    ['#N/A', 222, day('2025-01-10'), day('2025-02-10')],
  ];
  const sentence = 'Not counted anywhere: Receivables row 3, "Customer": expected a customer, found "#N/A"';

  test('by LIMITUSE', async () => {
    expect((await invoke(limitUse, [customers, rows, asOf]))[1]![6]).toBe(`approved; ${sentence}`);
  });

  test('by INDEMNITYIFFAILS', async () => {
    expect((await invoke(indemnityIfFails, [customers, policy, rows, asOf]))[1]![4]).toContain(`${sentence}.`);
  });

  test('by INDEMNITYSTEPS', async () => {
    const answer = await invoke(indemnitySteps, [rows, policy, customers, asOf]);
    expect(answer.at(-1)![3]).toBe('Receivables row 3, "Customer": expected a customer, found "#N/A".');
  });
});

test('a parent that cannot be read is told, not passed over', async () => {
  const group = [
    ['Customer', 'Credit limit', 'Parent'],
    ['Moor', 5000, ''],
    ['Dale', '', '#N/A'],
  ];
  const answer = await invoke(limitUse, [group, onAccount, asOf]);
  expect(answer[2]![6]).toBe('Customers row 3, "Parent": expected a text, found "#N/A".');
});

test('a contested credit note lowers what is owed once, and never raises it', async () => {
  const rows = [
    ['Customer', 'Invoice date', 'Due date', 'Amount', 'Disputed'],
    ['Moor', day('2025-06-01'), day('2025-07-01'), 1000, ''],
    ['Moor', day('2025-03-01'), day('2025-03-31'), -346, 'yes'],
  ];
  expect((await invoke(creditRisk, [customers, rows, asOf]))[1]![4]).toBe(654);
  const spilled = await invoke(limitUse, [customers, rows, asOf]);
  expect(spilled[1]![0]).toBe(654);
});
