import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { earlyWarning } from '../../src/functions/catalogue/earlyWarning';
import { invoke } from '../../src/functions/invoke';

/** How a customer pays now: the books on which a credit manager judged CREDITRISK and EARLYWARNING. */
const asOf = 46_203;
const month = 365.25 / 12;
const headings = ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date'];
type Row = readonly [string, number, number, number, number | null];

/** An invoice of Hill that fell due so long ago and was paid so many days late; null: not paid. */
function due(ago: number, late: number | null, amount = 50_000): Row {
  const dueDate = asOf - Math.round(ago);
  return ['Hill', amount, dueDate - 30, dueDate, late === null ? null : dueDate + Math.round(late)];
}

/** One that is paid only after asOf has not been paid yet. */
const asPaid = (ago: number, late: number) => due(ago, late >= Math.round(ago) ? null : late);

const base = [['Base rate', '2%']];
const customers = [
  ['Customer', 'Since'],
  ['Hill', asOf - 3652.5],
];

interface Seen {
  readonly grade: unknown;
  readonly probability: number;
  readonly expectedLoss: number;
  readonly reason: string;
  readonly light: unknown;
  readonly warning: string;
}

async function seen(rows: readonly Row[], settings: readonly (readonly unknown[])[] = base): Promise<Seen> {
  const ledger = [headings, ...rows];
  const [, risk] = await invoke(creditRisk, [customers, ledger, asOf, settings]);
  const [, warned] = await invoke(earlyWarning, [ledger, asOf, customers, settings]);
  return {
    grade: risk![1],
    probability: risk![2] as number,
    expectedLoss: risk![6] as number,
    reason: String(risk![7]),
    light: warned![1],
    warning: String(warned!.at(-1)),
  };
}

/** Two years of monthly invoices paid on the day; the last one, two or three of them unpaid, the oldest so many days. */
const unpaid = (oldest: number) =>
  Array.from({ length: 24 }, (_, at) => oldest - month * at)
    .map((ago) => due(ago, null))
    .filter(([, , , dueDate]) => dueDate > asOf - oldest - 1)
    .concat(Array.from({ length: 24 }, (_, at) => due(oldest + month * (at + 1), 0)));

describe('what is overdue now sets a floor that ten clean years do not lower', () => {
  test.each([
    [10, 0.015, 0.0195],
    [41, 0.05, 0.06],
    [71, 0.16, 0.18],
    [80, 0.25, 0.251],
    [89, 0.97, 0.99],
  ])('the oldest invoice %d days past due: PD between %d and %d', async (oldest, low, high) => {
    const { probability } = await seen(unpaid(oldest));
    expect(probability).toBeGreaterThan(low - 1e-9);
    expect(probability).toBeLessThan(high);
  });

  test('71 days: odds of (1:9) ^ 9/20 × (1:3) ^ 11/20, named first, and both functions agree', async () => {
    const { probability, reason, light, warning } = await seen(unpaid(71));
    const odds = (1 / 9) ** (9 / 20) * (1 / 3) ** (11 / 20);
    expect(probability).toBeCloseTo(odds / (1 + odds), 10);
    expect(reason).toMatch(
      /^Raised to the floor of what is overdue now: 71 days past due, more than 500 and 1% of what is owed \(base rate to result: 2% → 16.9%\)/,
    );
    expect([light, warning]).toEqual(['red', expect.stringMatching(/^71 days past due; pays \d+ days later/)]);
  });

  test('ninety days are a default, in both', async () => {
    const { probability, light, reason } = await seen(unpaid(90));
    expect([probability, light]).toEqual([1, 'red']);
    expect(reason).toMatch(/^In default: an undisputed invoice is 90 days past due/);
  });

  test('a good grade does not lower it either', async () => {
    const graded = [
      ['Customer', 'Grade'],
      ['Hill', 'BBB'],
    ];
    const rows = Array.from({ length: 104 }, (_, week) => due(75 + 7 * week, 0)).concat([due(75, null)]);
    const [, hill] = await invoke(creditRisk, [graded, [headings, ...rows], asOf, base]);
    expect(hill![2]).toBeGreaterThan(0.16);
  });

  test('the floor is a setting, and none switches it off', async () => {
    const at = async (floor: string) => (await seen(unpaid(41), [...base, ['Overdue floor', floor]])).probability;
    expect(await at('41 days: 30%')).toBeCloseTo(0.3, 10);
    expect(await at('none')).toBeLessThan(0.025);
  });

  test('a central tendency does not lower it', async () => {
    const two = [...customers, ['Dale', asOf - 1000]];
    const [, hill] = await invoke(creditRisk, [
      two,
      [headings, ...unpaid(80)],
      asOf,
      [...base, ['Central tendency', '1%']],
    ]);
    expect(hill![2]).toBeCloseTo(0.25, 10);
  });
});

/** Weekly invoices over 27 months; lateness by months before asOf in which they fell due. */
const paying = (lateness: (monthsAgo: number) => number) =>
  Array.from({ length: 121 }, (_, week) => 7 * week - 27).map((ago) => asPaid(ago, lateness(ago / month)));

describe('a customer that slips is seen against its own year before', () => {
  test.each<[string, (monthsAgo: number) => number, string]>([
    ['always on the day', () => 0, 'green'],
    ['always 60 days late', () => 60, 'green'],
    ['3 days more in each of the last 12 months', (ago) => Math.max(0, 3 * (12 - ago)), 'amber'],
    ['5 days more in each of the last 12 months', (ago) => Math.max(0, 5 * (12 - ago)), 'red'],
    ['10 days more in each of the last 6 months', (ago) => Math.max(0, 10 * (6 - ago)), 'red'],
    ['45 days late since six months', (ago) => (ago < 6 ? 45 : 0), 'red'],
    ['better by the same: 45 days late until six months ago', (ago) => (ago < 6 ? 0 : 45), 'green'],
  ])('%s: %s', async (_, lateness, light) => {
    const settings = [
      ...base,
      ['Days past due amber', 'none'],
      ['Days past due red', 'none'],
      ['Ageing migration amber', 'none'],
      ['Ageing migration red', 'none'],
    ];
    expect((await seen(paying(lateness), settings)).light).toBe(light);
  });

  test('45 days late since six months: both functions speak of the same days', async () => {
    const { warning, probability } = await seen(paying((ago) => (ago < 6 ? 45 : 0)));
    expect(warning).toMatch(/pays 3\d days later than in the year before/);
    expect(probability).toBeGreaterThan(0.05);
  });
});

describe('only what is material is a default', () => {
  const prompt = Array.from({ length: 24 }, (_, at) => due(15 * at + 20, 0)).concat([
    due(5, 0),
    due(-10, null),
    due(-25, null),
  ]);
  const partly = (ago: number): (string | number | null)[] => [...due(ago, null), 49_950];
  const withPaid = async (rows: readonly (readonly unknown[])[], settings = base) => {
    const ledger = [[...headings, 'Paid'], ...rows];
    const [, risk] = await invoke(creditRisk, [customers, ledger, asOf, settings]);
    const [, warned] = await invoke(earlyWarning, [ledger, asOf, customers, settings]);
    return { risk: risk!, light: warned![1] };
  };

  test('50 of 100,050 open since 120 days is no default: PD below 2 %, and the reason says why', async () => {
    const rows = [...prompt, partly(120)];
    const { risk, light } = await withPaid(rows);
    expect([risk[1], risk[5], light]).toEqual([expect.not.stringMatching('D'), 100_050, 'green']);
    expect(risk[2]).toBeLessThan(0.02);
    expect(risk[6]).toBeCloseTo((risk[2] as number) * 0.75 * Number(risk[4]), 6);
    expect(risk[7]).toContain(
      '50 is 90 days past due or more and too little to count as a default (which takes more than 500 and 1% of what is owed)',
    );
  });

  test('5,000 open since 120 days and a credit note of 5,000, or a credit balance: no default, not red', async () => {
    const { probability, light } = await seen([...prompt, due(120, null, 5000), due(5, null, -5000)]);
    expect([probability < 0.02, light]).toEqual([true, 'green']);
    const credit = await seen([...prompt, due(120, null, -4000)]);
    expect([credit.probability < 0.02, credit.light]).toEqual([true, 'green']);
  });

  test('1,000 of 1.2m a year paid 95 days late two years ago is no earlier default; 20,000 are', async () => {
    const year = Array.from({ length: 36 }, (_, at) => due(month * at + 5, 0, 100_000));
    const small = await seen([...year, due(730, 95, 1000)]);
    const large = await seen([...year, due(730, 95, 20_000)]);
    expect(small.probability).toBeLessThan(0.018);
    expect(large.probability).toBeGreaterThan(1.5 * small.probability);
  });

  test('the amount is one of the book’s own currency, and a setting', async () => {
    const late = (settings: readonly (readonly unknown[])[]) => seen([...prompt, due(120, null, 2000)], settings);
    expect((await late(base)).probability).toBe(1);
    expect((await late([...base, ['Default above amount', 2000]])).probability).toBeLessThan(0.1);
    expect((await late([...base, ['违约认定占比', '100%']])).probability).toBeLessThan(0.1);
    expect(
      (
        await seen(
          [...prompt, due(120, null, 50)],
          [...base, ['Default above amount', 'none'], ['Default above share', 'none']],
        )
      ).probability,
    ).toBe(1);
  });
});

describe('a statement moves a PD, it does not set it', () => {
  const stated = async (statement: number, settings: readonly (readonly unknown[])[] = base) => {
    const rows = [
      ['Customer', 'Statement PD'],
      ['Hill', statement],
    ];
    return (await invoke(creditRisk, [rows, null, asOf, settings]))[1]!;
  };

  test('an ordinary balance sheet (0.037 %) takes 2 % to odds of a quarter, a bad one (26 %) at most to four times', async () => {
    expect((await stated(0.00037))[2]).toBeCloseTo(1 / (1 + 49 * 4), 10);
    expect((await stated(0.9))[2]).toBeCloseTo(1 / (1 + 49 / 4), 10);
    expect((await stated(0.00037))[7]).toMatch(
      /^Lowered most by: statement PD 0.037% \(moves by a factor of 4 at most\)/,
    );
  });

  test('the factor is a setting; within it a statement counts as before', async () => {
    expect((await stated(0.00037, [...base, ['Statement factor', 2]]))[2]).toBeCloseTo(1 / (1 + 49 * 2), 10);
    const inLogOdds = (Math.log(1 / 49) + Math.log(0.01 / 0.99) / 0.64) / (1 + 1 / 0.64);
    expect((await stated(0.01))[2]).toBeCloseTo(1 / (1 + Math.exp(-inLogOdds)), 10);
  });
});

test('a loss given default of 0 counts as not given, and the reason says so', async () => {
  const rows = [
    ['Customer', 'Annual sales', 'Terms'],
    ['Hill', 6000, 60],
  ];
  const risk = async (loss: unknown) =>
    (await invoke(creditRisk, [rows, null, asOf, [...base, ['Loss given default', loss]]]))[1]!;
  const said = 'Loss given default of 0 counts as not given: 75% stands in.';
  for (const loss of [0, '0%', 'none']) {
    const row = await risk(loss);
    expect([row[3], String(row[7]).includes(said)]).toEqual([0.75, true]);
  }
  for (const loss of ['', null, 0.6]) expect(String((await risk(loss))[7])).not.toContain('Loss given default');
});

test('what moves a PD by less than it prints is no evidence', async () => {
  const reason = async (days: number) => {
    const rows = [
      ['Customer', 'Since', 'Annual sales', 'Terms'],
      ['Hill', asOf - days, 1000, 30],
    ];
    return String((await invoke(creditRisk, [rows, null, asOf, base]))[1]![7]);
  };
  expect(await reason(73)).toMatch(/^No evidence beyond the base rate/);
  expect(await reason(3652)).toMatch(/^Lowered most by: 10.0 years/);
});
