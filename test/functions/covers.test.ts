import { coverDeadlines } from '../../src/functions/catalogue/coverDeadlines';
import { coverValue } from '../../src/functions/catalogue/coverValue';
import { creditTerms } from '../../src/functions/catalogue/creditTerms';
import { indemnity } from '../../src/functions/catalogue/indemnity';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import { indemnitySteps } from '../../src/functions/catalogue/indemnitySteps';
import { indemnitySummary } from '../../src/functions/catalogue/indemnitySummary';
import { lossContributions } from '../../src/functions/catalogue/lossContributions';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import { recovery } from '../../src/functions/catalogue/recovery';
import { stressTest } from '../../src/functions/catalogue/stressTest';
import { technicalPremium } from '../../src/functions/catalogue/technicalPremium';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';

const asOf = '2026-06-30';
const down = (answer: Answer, heading: string) =>
  answer.slice(1).map((row) => row[answer[0]!.indexOf(heading)]) as readonly unknown[];
const lineOf = (answer: Answer, name: string) => answer.find(([first]) => String(first).startsWith(name))!;

/** Broke is insolvent; Late has not paid for eight months; Refused sent the goods back, which were sold again. */
const ledger = [
  ['Customer', 'Amount', 'Invoice date', 'Due date', 'Insolvent', 'Resale date', 'Credit limit'],
  ['Broke', 10_000, '2026-03-01', '2026-04-30', '2026-05-15', '', 50_000],
  ['Late', 10_000, '2025-09-01', '2025-10-31', '', '', 50_000],
  ['Refused', 10_000, '2026-01-15', '2026-03-15', '', '2026-05-20', 50_000],
];
const britishInsolvencyOnly = [
  ['Insured percentage', '90%'],
  ['Covers', 'insolvency only'],
  ['VAT insured', 'yes'],
];
const export90and95 = [
  ['Insured percentage', '90%'],
  ['Covers', 'insolvency, default, rejection 80%, political 95%'],
  ['Waiting period', '4 months'],
  ['VAT insured', 'yes'],
];

describe('invoices', () => {
  test('a policy for insolvency alone pays the insolvent customer; late is no loss yet, rejected is not covered', async () => {
    const answer = await invoke(indemnity, [ledger, britishInsolvencyOnly, null, asOf]);
    expect(down(answer, 'Indemnity')).toEqual([9_000, 0, 0]);
    expect(down(answer, 'Retained')).toEqual([1_000, '', 10_000]);
    expect(down(answer, 'Note')).toEqual([
      'Cause: insolvency 90%.',
      'Not yet a loss: the policy does not cover mere default, only the customer’s insolvency would make it one.',
      'Lost by rejection, a cause that the policy does not cover.',
    ]);
  });

  test('what is merely late keeps its cover: it takes its part of the limit', async () => {
    expect(down(await invoke(indemnity, [ledger, britishInsolvencyOnly, null, asOf]), 'Covered')).toEqual([
      10_000, 10_000, 0,
    ]);
  });

  test('each cause has its percentage, and the column of causes outweighs what the book shows', async () => {
    const told = ledger.map((row, at) => [...row, ['Cause of loss', '', 'political', ''][at]]);
    const answer = await invoke(indemnity, [told, export90and95, null, asOf]);
    expect(down(answer, 'Indemnity')).toEqual([9_000, 9_500, 8_000]);
    expect(down(answer, 'Note')).toEqual(['Cause: insolvency 90%.', 'Cause: political 95%.', 'Cause: rejection 80%.']);
  });

  test('a loss that the book says is one by default is none of a policy for insolvency alone', async () => {
    const told = [
      ['Customer', 'Amount', 'Invoice date', 'Due date', 'Cause of loss'],
      ['Late', 10_000, '2025-09-01', '2025-10-31', 'protracted default'],
      ['Broke', 10_000, '2025-09-01', '2025-10-31', 'bankruptcy'],
    ];
    const answer = await invoke(indemnity, [told, britishInsolvencyOnly, null, asOf]);
    expect(down(answer, 'Indemnity')).toEqual([0, 9_000]);
    expect(down(answer, 'Retained')).toEqual([10_000, 1_000]);
    expect(down(answer, 'Note')[0]).toBe('Lost by default, a cause that the policy does not cover.');
  });

  test('two causes of one customer are two losses, each with its deductible and percentage; the summary has them together', async () => {
    const two = [ledger[0]!, ledger[2]!, ['Late', 10_000, '2026-01-15', '2026-03-15', '', '2026-05-20', 50_000]];
    const terms = [...export90and95, ['Each-loss deductible', 1_000], ['Wording', 'deduct then percent']];
    expect(down(await invoke(indemnity, [two, terms, null, asOf]), 'Indemnity')).toEqual([
      expect.closeTo(8_100),
      7_200,
    ]);
    const summary = await invoke(indemnitySummary, [two, terms, null, asOf]);
    expect(down(summary, 'Indemnity')).toEqual([expect.closeTo(15_300), expect.closeTo(15_300)]);
    const steps = await invoke(indemnitySteps, [two, terms, null, asOf]);
    expect(steps.filter((row) => String(row[3]).startsWith('Insured percentage')).map((row) => row.slice(3))).toEqual([
      ['Insured percentage 90% (default)', '赔偿比例 90%（拖欠）', 9_000, expect.closeTo(8_100)],
      ['Insured percentage 80% (rejection)', '赔偿比例 80%（拒收）', 9_000, 7_200],
    ]);
  });

  test('the lesser percentage holds under a limit that the policyholder set itself', async () => {
    const terms = [...export90and95, ['Discretionary limit', 50_000], ['Insured percentage self-set', '85%']];
    const own = ledger.map((row) => row.slice(0, 6));
    expect(down(await invoke(indemnity, [own, terms, null, asOf]), 'Indemnity')).toEqual([8_500, 8_500, 8_000]);
  });

  test('deadlines tell why a late invoice is no loss', async () => {
    const answer = await invoke(coverDeadlines, [ledger, britishInsolvencyOnly, asOf]);
    expect(down(answer, 'Note')[1]).toContain('a loss only with the customer’s insolvency');
    expect(down(answer, 'Note')[2]).toContain('Lost by rejection');
  });

  test('who fails is insolvent: the percentage of insolvency, or none where it is not covered', async () => {
    const customers = [
      ['Customer', 'Credit limit'],
      ['Late', 50_000],
    ];
    const paid = async (covers: string) =>
      down(
        await invoke(indemnityIfFails, [
          customers,
          [
            ['Insured percentage', '90%'],
            ['Covers', covers],
            ['Waiting period', 180],
          ],
          ledger.map((row) => row.slice(0, 6)),
          asOf,
        ]),
        'Indemnity',
      )[0];
    expect(await paid('insolvency 85%, default')).toBe(8_500);
    expect(await paid('default')).toBe(0);
  });

  test('without a ledger too', async () => {
    const customers = [
      ['Customer', 'Annual sales', 'Terms', 'Credit limit'],
      ['Late', 365_000, 10, 50_000],
    ];
    const paid = async (covers: string) =>
      down(
        await invoke(indemnityIfFails, [
          customers,
          [
            ['Insured percentage', '90%'],
            ['Covers', covers],
          ],
        ]),
        'Indemnity',
      )[0];
    expect([await paid('insolvency 85%, default'), await paid('political 95%')]).toEqual([8_500, 0]);
  });
});

describe('losses', () => {
  const claims = [
    ['Customer', 'Loss', 'Cause', 'Credit limit'],
    ['Nord', 10_000, 'Insolvency', 50_000],
    ['Sud', 10_000, 'Protracted default', 50_000],
    ['Ost', 10_000, 'Rejection of goods', 50_000],
    ['West', 10_000, 'Political risk', 50_000],
  ];

  test('90 % of commercial losses, 80 % of rejections, 95 % of political ones', async () => {
    expect(down(await invoke(indemnity, [claims, export90and95]), 'Indemnity')).toEqual([9_000, 9_000, 8_000, 9_500]);
  });

  test('in Chinese', async () => {
    const answer = await invoke(indemnity, [
      [
        ['客户', '损失', '损失原因', '信用限额'],
        ['华东', 10_000, '拒收', 50_000],
        ['华南', 10_000, '破产', 50_000],
      ],
      [
        ['赔偿比例', '90%'],
        ['承保风险', '破产、拖欠、拒收 80%、政治风险'],
      ],
    ]);
    expect(answer.slice(1).map((row) => row[1])).toEqual([8_000, 9_000]);
    expect(answer[1]!.join(' ')).toContain('损失原因：拒收 80%。');
  });

  test('an uncovered cause pays nothing and says so', async () => {
    const answer = await invoke(indemnity, [claims, britishInsolvencyOnly]);
    expect(down(answer, 'Indemnity')).toEqual([9_000, 0, 0, 0]);
    expect(down(answer, 'Note')[1]).toBe('Lost by default, a cause that the policy does not cover.');
  });

  test('a cause that is not told is asked for, one that is not understood is named; a policy that pays all alike asks for none', async () => {
    const untold = claims.map(([customer, loss, cause, limit], at) => [
      customer,
      loss,
      at === 1 ? '' : at === 2 ? 'Fire' : cause,
      limit,
    ]);
    const answer = await invoke(indemnity, [untold, export90and95]);
    expect(String(down(answer, 'Note')[0])).toContain('needed: the policy does not pay all causes alike');
    expect(String(down(answer, 'Note')[1])).toContain(
      'expected insolvency, default, rejection, political, found "Fire"',
    );
    expect(down(answer, 'Indemnity').slice(2)).toEqual([8_000, 9_500]);
    expect(down(await invoke(indemnity, [untold, [['Insured percentage', '90%']]]), 'Indemnity')).toEqual([
      9_000, 9_000, 9_000, 9_000,
    ]);
  });

  test('a recovery of a loss whose payment is not told cannot be shared by guess', async () => {
    const recoveries = [
      ['Customer', 'Recovered', 'Debt'],
      ['Nord', 1_000, 10_000],
    ];
    const terms = [...export90and95, ['Recoveries after loss', 'pro rata']];
    expect(String((await invoke(recovery, [recoveries, terms]))[1]!.at(-1))).toContain('needed for Nord');
    const told = recoveries.map((row, at) => [...row, at === 0 ? 'Indemnity' : 8_000]);
    expect(down(await invoke(recovery, [told, terms]), 'To insurer')).toEqual([800]);
  });
});

describe('the term', () => {
  const paid = async (covers: unknown, ...more: readonly (readonly unknown[])[]) =>
    down(
      await invoke(indemnity, [
        [
          ['Customer', 'Loss', 'Cause'],
          ['Nord', 1000, 'insolvency'],
        ],
        [['Covers', covers], ...more],
      ]),
      'Indemnity',
    )[0];

  test('with a percentage for every cause none is needed besides', async () => {
    expect(await paid('insolvency 85%; default 80%')).toBe(850);
    expect(await paid('default 80% / insolvency 85%')).toBe(850);
    await expect(paid('insolvency 85%; default')).rejects.toThrow('Insured percentage');
  });

  test('what is not understood, named twice or no percentage is refused', async () => {
    await expect(paid('insolvency, theft')).rejects.toThrow(
      'expected insolvency, default, rejection, political, found "theft"',
    );
    await expect(paid('insolvency 80%, bankruptcy 90%')).rejects.toThrow('"insolvency" is named twice');
    await expect(paid('insolvency 90')).rejects.toThrow('90% or 0.9');
  });

  test('Sinosure’s published terms: 90 %, rejection 80 %; a lower percentage of one’s own is not raised', async () => {
    const terms = (...own: readonly (readonly unknown[])[]) => [['Rules', 'Sinosure short term'], ...own];
    const claims = [
      ['Customer', 'Loss', 'Cause'],
      ['A', 1000, 'political'],
      ['B', 1000, 'rejection'],
    ];
    const both = async (...own: readonly (readonly unknown[])[]) =>
      down(await invoke(indemnity, [claims, terms(...own)]), 'Indemnity');
    expect(await both()).toEqual([900, 800]);
    expect(await both(['Insured percentage', '70%'])).toEqual([700, 700]);
  });
});

describe('a year of the whole book', () => {
  const customers = [
    ['Customer', 'PD', 'LGD', 'Exposure', 'Annual sales', 'Credit limit'],
    ['Nord', 0.02, 0.75, 100_000, 600_000, 100_000],
    ['Sud', 0.05, 0.5, 200_000, 900_000, 150_000],
  ];
  /** What one pays on average, recoveries shared in proportion: PD × share of causes × percentage × min(exposure, limit) × LGD. */
  const expected = (insolvency: number, other: number) =>
    [0.02 * 100_000 * 0.75, 0.05 * 150_000 * 0.5].reduce((sum, net) => sum + net * (0.4 * insolvency + 0.6 * other), 0);

  test('40 % of defaults are insolvencies: a policy for them alone pays 40 % of what one for both pays', async () => {
    const paid = async (policy: readonly (readonly unknown[])[]) =>
      lineOf(await invoke(lossDistribution, [customers, policy]), 'Expected loss')[3] as number;
    expect(await paid(britishInsolvencyOnly)).toBeCloseTo(expected(0.9, 0), 4);
    expect(
      await paid([
        ['Insured percentage', '90%'],
        ['Covers', 'insolvency 95%, default 85%'],
      ]),
    ).toBeCloseTo(expected(0.95, 0.85), 4);
    const half = [['Share of insolvencies', '50%']];
    const answer = await invoke(lossDistribution, [customers, britishInsolvencyOnly, null, null, half]);
    expect(lineOf(answer, 'Expected loss')[3]).toBeCloseTo((expected(0.9, 0) * 0.5) / 0.4, 4);
    expect(answer.map(([first]) => first)).toContain(
      'Of all defaults 50% are counted as insolvencies, the rest as protracted default (setting Share of insolvencies)',
    );
  });

  test('what is lost and what is kept and paid agree, and the parts of the customers add up', async () => {
    const answer = await invoke(lossDistribution, [customers, britishInsolvencyOnly]);
    const [, lost, kept, paid] = lineOf(answer, 'Expected loss') as readonly number[];
    expect(kept! + paid!).toBeCloseTo(lost!, 4);
    const parts = down(
      await invoke(lossContributions, [customers, britishInsolvencyOnly]),
      'Expected loss',
    ) as readonly number[];
    expect(parts).toHaveLength(2);
    expect(parts[0]! + parts[1]!).toBeCloseTo(kept!, 4);
    expect(parts[0]).toBeCloseTo(0.02 * 75_000 * (1 - 0.4 * 0.9), 6);
  });

  test('the chance of a bad year is that of each cause: the largest customer is paid only where it is insolvent', async () => {
    const alone = [customers[0]!, ['Sud', 0.05, 1, 100_000, 900_000, 100_000]];
    const answer = await invoke(lossDistribution, [alone, britishInsolvencyOnly, null, null, [['Equity', 50_000]]]);
    // By default 100,000 stay (3 %), by insolvency 10,000.
    expect(lineOf(answer, 'Probability of losing more than equity')[2]).toBeCloseTo(0.03, 6);
  });

  test('technical premium, worth and stress follow', async () => {
    const premium = await invoke(technicalPremium, [customers, britishInsolvencyOnly]);
    expect(lineOf(premium, 'Expected indemnity')[2]).toBeCloseTo(expected(0.9, 0), 4);
    const worth = await invoke(coverValue, [customers, [...britishInsolvencyOnly, ['Fixed premium', 1000]]]);
    expect(lineOf(worth, 'Expected indemnity')[1]).toBeCloseTo(expected(0.9, 0), 4);
    expect(worth.flat()).toContain(
      'Of all defaults 40% are counted as insolvencies, the rest as protracted default (setting Share of insolvencies)',
    );
    const stress = await invoke(stressTest, [customers, 1e6, 1e6, britishInsolvencyOnly]);
    // One alone fails by insolvency, as INDEMNITYIFFAILS has it: 75,000 less 90,000 paid, of which a quarter comes back to the insurer.
    expect(lineOf(stress, 'Nord')[2]).toBeCloseTo(75_000 - 90_000 * 0.75, 6);
  });

  test('policies that say nothing of causes say nothing of them', async () => {
    const answer = await invoke(lossDistribution, [customers, [['Insured percentage', '90%']]]);
    expect(answer.flat().join(' ')).not.toContain('insolvenc');
  });

  test('terms are weighed by what a default is paid on average', async () => {
    const buyers = [
      ['Customer', 'Annual sales', 'Credit limit', 'PD', 'LGD'],
      ['Nord', 1_000_000, 500_000, 0.03, 0.9],
    ];
    const settings = [
      ['Margin', '20%'],
      ['Cost of funds', '6%'],
    ];
    const profit = async (terms: readonly (readonly unknown[])[]) => {
      const answer = await invoke(creditTerms, [buyers, null, [['Premium rate', '0.2%'], ...terms], settings]);
      return down(answer, 'Expected profit a year')[0] as number;
    };
    expect(await profit(britishInsolvencyOnly)).toBeCloseTo(await profit([['Insured percentage', '36%']]), 6);
  });
});

test('one customer is one default: never more is kept than by the worse of two causes, and named twice in the range it is refused', async () => {
  const customers = [
    ['Customer', 'PD', 'LGD', 'Exposure'],
    ['Nord', 0.4, 1, 100_000],
  ];
  const terms = [['Covers', 'insolvency 90%, default 50%']];
  const over = async (equity: number) =>
    lineOf(
      await invoke(lossDistribution, [customers, terms, null, null, [['Equity', equity]]]),
      'Probability of losing more than equity',
    )[2];
  // By insolvency (0.4 × 0.4) 10,000 stay, else 50,000 (0.6 × 0.4); both together never.
  expect(await over(9_000)).toBeCloseTo(0.4, 9);
  expect(await over(40_000)).toBeCloseTo(0.24, 9);
  expect(await over(50_500)).toBe(0);
  const twice = [...customers, ['Nord', 0.4, 1, 100_000]];
  await expect(invoke(lossDistribution, [twice, terms])).rejects.toThrow('"Nord" already stands in');
  const aliases = [
    ['Alias', 'Customer'],
    ['Nord Ltd', 'Nord'],
  ];
  const named = [...customers, ['Nord Ltd', 0.4, 1, 100_000]];
  await expect(invoke(lossDistribution, [named, terms, null, null, null, aliases])).rejects.toThrow(
    '"Nord" already stands in',
  );
});

test('the steps state the percentage that was applied: by cause, under a self-set limit the lesser, and where nothing is left the policy’s', async () => {
  const clauses = async (claims: unknown, terms: readonly (readonly unknown[])[]) =>
    (await invoke(indemnitySteps, [claims, terms]))
      .filter((row) => String(row[3]).startsWith('Insured percentage'))
      .map((row) => row[3]);
  const losses = [
    ['Customer', 'Loss', 'Cause'],
    ['Nord', 10_000, 'insolvency'],
    ['Sud', 10_000, 'rejection'],
    ['West', 10_000, 'political'],
    ['Ost', 500, 'default'],
  ];
  expect(await clauses(losses, [...export90and95, ['Non-qualifying loss', 1_000]])).toEqual([
    'Insured percentage 90% (insolvency)',
    'Insured percentage 80% (rejection)',
    'Insured percentage 95% (political)',
    'Insured percentage 90% (default)',
  ]);
  const plain = losses.slice(0, 2).map((row) => row.slice(0, 2));
  expect(await clauses(plain, [['Insured percentage', '87.5%']])).toEqual(['Insured percentage 87.5%']);
  const own = [
    ['Insured percentage', '90%'],
    ['Discretionary limit', 50_000],
    ['Insured percentage self-set', '85%'],
  ];
  expect(await clauses(plain, own)).toEqual(['Insured percentage 85%']);
});
