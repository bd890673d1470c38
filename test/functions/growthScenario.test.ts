import { growthScenario } from '../../src/functions/catalogue/growthScenario';
import { limitUse } from '../../src/functions/catalogue/limitUse';
import { invoke } from '../../src/functions/invoke';
import { growthScenarioLayout, growthScenarioLines } from '../../src/functions/layouts/growthScenario';
import { limitUseLayout } from '../../src/functions/layouts/limitUse';
import { reader } from '../../src/functions/reader';
import type { Cells } from '../../src/workbook/values/cells';

const asOf = [['2026-06-30']];
const ledger: Cells = [
  ['Customer', 'Amount', 'Due date', 'Paid', 'Disputed amount'],
  ['A', 60_000, '2026-07-31', 10_000, null],
  ['B', 40_000, '2026-07-15', null, 10_000],
];
const customers: Cells = [
  ['Customer', 'Name', 'Credit limit'],
  ['A', 'Alder Ltd', 60_000],
  ['B', 'Beech Ltd', 33_000],
];
const figures = (growth: unknown): Cells => [
  ['Growth', growth],
  ['Sales', 1_000_000],
  ['Inventory', 50_000],
  ['Payables', 30_000],
  ['Cash', 20_000],
];
const scenario = async (growth: unknown, given: readonly unknown[] = []) => {
  const read = reader(
    growthScenarioLayout,
    await invoke(growthScenario, [ledger, customers, asOf, figures(growth), ...given]),
  );
  return (key: keyof typeof growthScenarioLines) => read.line(growthScenarioLines[key].words)!;
};

test.each([0.05, 0.1, 0.2, 0.5])(
  'at %d what lies above limits is LIMITUSE of a ledger that is typed so much larger',
  async (growth) => {
    const of = await scenario(growth);
    const larger = ledger.map((row, at) =>
      at === 0 ? row : row.map((cell) => (typeof cell === 'number' ? cell * (1 + growth) : cell)),
    );
    const uses = reader(limitUseLayout, await invoke(limitUse, [customers, larger, asOf]));
    const sum = (key: 'over' | 'idle') => uses.row(1).number(key)! + uses.row(2).number(key)!;
    expect(of('over').number('grown')).toBeCloseTo(sum('over'), 6);
    expect(of('idle').number('grown')).toBeCloseTo(sum('idle'), 6);
  },
);

test('whose limit is full first, and exactly there nothing lies above it: 30,000 undisputed under 33,000', async () => {
  const of = await scenario('10%');
  expect(of('first').number('now')).toBeCloseTo(0.1, 12);
  expect(of('first').text('how')).toContain('Beech Ltd');
  expect(of('over').number('grown')).toBeCloseTo(0, 6);
  expect((await scenario('10.1%'))('exceeding').number('grown')).toBe(1);
});

test('working capital, cash and the premium move as WORKINGCAPITAL and PREMIUM say', async () => {
  const of = await scenario('20%', [
    [
      ['Insured percentage', '90%'],
      ['Premium rate', '0.3%'],
    ],
  ]);
  // 90,000 open, 50,000 and 30,000: 110,000; a fifth more is 22,000 of 20,000 in cash.
  expect([of('capital').number('now'), of('capital').number('change')]).toEqual([110_000, 22_000]);
  expect(of('cash').number('grown')).toBe(-2000);
  expect([of('premium').number('now'), of('premium').number('grown')]).toEqual([3000, 3600]);
});

test('without a growth it is asked for; a policy without a price says what it needs', async () => {
  await expect(scenario(null)).rejects.toThrow('needs Growth');
  const of = await scenario('20%', [[['Insured percentage', '90%']]]);
  expect(of('premium').cell('now')).toBe('');
  expect(of('premium').text('how')).toMatch(/^Not all given: .*Premium rate/);
});

const figuresOf = (read: ReturnType<typeof reader>) => (key: keyof typeof growthScenarioLines) =>
  ['now', 'grown', 'change'].map((column) => read.line(growthScenarioLines[key].words)!.cell(column));
const keys = ['receivables', 'capital', 'over', 'exceeding', 'idle', 'first'] as const;

test('a customer of whom an invoice cannot be read is in no figure, not even with his idle limit, and is named with the place', async () => {
  const spoiled = [...ledger, ['A', 'see mail', '2026-07-31', null, null]];
  const read = reader(growthScenarioLayout, await invoke(growthScenario, [spoiled, customers, asOf, figures('20%')]));
  const least = reader(
    growthScenarioLayout,
    await invoke(growthScenario, [ledger.filter((row) => row[0] !== 'A'), customers, asOf, figures('20%')]),
  );
  for (const key of keys) expect(figuresOf(read)(key)).toEqual(figuresOf(least)(key));
  expect(read.line(growthScenarioLines.receivables.words)!.number('now')).toBe(40_000);
  expect(read.line({ en: 'Left out: A', zh: '' })!.text('how')).toBe(
    'Receivables row 4, "Amount": expected an amount, found "see mail".',
  );
});

test('a row of the list that cannot be read may be anybody’s whom the others do not name: he has no limit in the figures', async () => {
  const list = customers.map((row, at) => (at === 1 ? row.with(2, 'see mail') : row));
  const read = reader(growthScenarioLayout, await invoke(growthScenario, [ledger, list, asOf, figures('20%')]));
  const least = reader(
    growthScenarioLayout,
    await invoke(growthScenario, [ledger.filter((row) => row[0] !== 'A'), customers, asOf, figures('20%')]),
  );
  for (const key of ['over', 'exceeding', 'idle', 'first'] as const)
    expect(figuresOf(read)(key)).toEqual(figuresOf(least)(key));
  expect(read.line(growthScenarioLines.receivables.words)!.number('now')).toBe(90_000);
  expect(read.line(growthScenarioLines.listNotRead.words)!.text('how')).toContain('found "see mail"');
});

test('in Chinese', async () => {
  const answer = await invoke(growthScenario, [
    [
      ['客户', '金额', '到期日'],
      ['华东贸易', 1000, '2026-07-31'],
    ],
    [
      ['客户', '信用限额'],
      ['华东贸易', 1250],
    ],
    asOf,
    [
      ['增长率', '50%'],
      ['销售额', 10_000],
    ],
  ]);
  expect(answer[1]!.slice(0, 4)).toEqual(['销售额', 10_000, 15_000, 5000]);
  expect(answer[8]!.slice(0, 2)).toEqual(['下一个限额用满前的增长', 0.25]);
});
