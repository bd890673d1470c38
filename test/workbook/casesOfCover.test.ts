import { serialOf } from '../../src/engine/ledger';
import { ageing } from '../../src/functions/catalogue/ageing';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { indemnity } from '../../src/functions/catalogue/indemnity';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import { indemnitySummary } from '../../src/functions/catalogue/indemnitySummary';
import { limitUse } from '../../src/functions/catalogue/limitUse';
import { invoke } from '../../src/functions/invoke';

const day = (text: string) => serialOf(...(text.split('-').map(Number) as [number, number, number]))!;
const asOf = day('2026-03-31');

describe('应收金额（万元）：150 是 1,500,000', () => {
  const ledger = [
    ['客户', '应收金额（万元）', '开票日期', '到期日'],
    ['江南五金', 150, day('2025-10-10'), day('2025-11-10')],
  ];
  const limits = [
    ['客户', '信用限额（元）'],
    ['江南五金', 1_000_000],
  ];

  test('限额 1,000,000，其 90% 为 900,000，最高赔偿限额 600,000', async () => {
    const policy = [
      ['赔偿比例', '90%'],
      ['等待期', '90天'],
      ['最高赔偿限额', '600000'],
    ];
    const [, row] = await invoke(indemnity, [ledger, policy, limits, asOf]);
    expect(row!.slice(0, 3)).toEqual([1_000_000, 600_000, 900_000]);
  });

  test('限额使用率 150%', async () => {
    const [, row] = await invoke(limitUse, [limits, ledger, asOf]);
    expect([row![0], row![5]]).toEqual([1_500_000, 1.5]);
  });
});

test('dollars are not cut by a limit in euro: both are named', async () => {
  const ledger = [
    ['Customer', 'Amount (USD)', 'Invoice date', 'Due date'],
    ['Brook Bakery', 2000, day('2025-10-10'), day('2025-11-10')],
  ];
  const limits = [
    ['Customer', 'Credit limit (EUR)'],
    ['Brook Bakery', 1500],
  ];
  const terms = [
    ['Insured percentage', '90%'],
    ['Waiting period', '90 days'],
  ];
  const both = /USD.*EUR|EUR.*USD/;
  await expect(async () => invoke(indemnity, [ledger, [...terms, ['Currency', 'EUR']], limits, asOf])).rejects.toThrow(
    both,
  );
  await expect(async () => invoke(indemnity, [ledger, terms, limits, asOf])).rejects.toThrow(both);
  await expect(async () => invoke(limitUse, [limits, ledger, asOf])).rejects.toThrow(both);
});

describe('credits and receipts', () => {
  const limits = [
    ['Customer', 'Credit limit'],
    ['Brook Bakery', 9000],
    ['Vale Tools', 9000],
  ];

  test('need no due date: their own day ages them, and they lower the exposure', async () => {
    const ledger = [
      ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Amount'],
      ['Brook Bakery', '7', day('2026-01-02'), day('2026-02-01'), 2000],
      ['Brook Bakery', 'CN-2', day('2026-02-05'), '', -450],
      ['Vale Tools', '9', day('2026-03-25'), day('2026-04-24'), 910],
      ['Vale Tools', 'Receipt', day('2026-03-20'), '', -110],
    ];
    expect((await invoke(ageing, [ledger, asOf])).slice(1)).toEqual([
      ['Brook Bakery', 0, 0, 1550, 0, 0, 1550],
      ['Vale Tools', 910, -110, 0, 0, 0, 800],
      ['Total', 910, -110, 1550, 0, 0, 2350],
    ]);
    const risks = await invoke(creditRisk, [limits, ledger, asOf]);
    expect(risks.slice(1).map((row) => row[4])).toEqual([1550, 800]);
  });

  test('have no waiting period: of 2,000 with 1,500 received a loss of 500 is left, 90 % of it 450', async () => {
    const ledger = [
      ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Amount'],
      ['Brook Bakery', '7', day('2025-10-10'), day('2025-11-10'), 2000],
      ['Brook Bakery', 'Payment on account', day('2026-03-02'), day('2026-03-02'), -1500],
    ];
    const policy = [
      ['Insured percentage', '90%'],
      ['Waiting period', '90 days'],
      ['VAT insured', 'yes'],
    ];
    const rows = await invoke(indemnity, [ledger, policy, limits, asOf]);
    expect(rows.slice(1)).toEqual([
      [500, 450, 50, '1500 set off by credits.', ''],
      [0, 0, 0, 'Set against row 2.', ''],
    ]);
    const summary = await invoke(indemnitySummary, [ledger, policy, limits, asOf]);
    expect(summary.at(-1)!.slice(2, 6)).toEqual([500, 500, 450, 50]);
    const ifFails = await invoke(indemnityIfFails, [limits, policy, ledger, asOf]);
    expect(ifFails[1]!.slice(0, 4)).toEqual([500, 500, 450, 50]);
  });
});

describe('cells with an Excel data type', () => {
  const geography = (text: string) => ({ type: 'LinkedEntity', text, basicType: 'Error', basicValue: '#VALUE!' });
  const error = { type: 'Error', basicType: 'Error', basicValue: '#VALUE!', errorType: 'Value' };
  const risk = async (country: unknown) => {
    const customers = [
      ['Customer', 'Country', 'Annual sales', 'Terms'],
      ['Brook Bakery', country, 730_000, 30],
    ];
    return (await invoke(creditRisk, [customers]))[1]!;
  };

  test('a country stands for the text that it shows; where Excel keeps it back the customer is rated all the same', async () => {
    const plain = (await risk('Germany')).slice(0, 6);
    expect(plain.map((cell) => typeof cell)).toEqual(['number', 'string', 'number', 'number', 'number', 'string']);
    expect((await risk(geography('Germany'))).slice(0, 6)).toEqual(plain);
    expect((await risk(error)).slice(0, 6)).toEqual(plain);
  });

  test('a customer is called as the cell shows him', async () => {
    const ledger = [
      ['Customer', 'Amount', 'Due date'],
      [geography('Brook Bakery'), 750, day('2026-02-01')],
    ];
    expect((await invoke(ageing, [ledger, asOf]))[1]).toEqual(['Brook Bakery', 0, 0, 750, 0, 0, 750]);
  });
});
