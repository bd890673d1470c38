import { compareQuotes } from '../../src/functions/catalogue/compareQuotes';
import { policyType } from '../../src/functions/catalogue/policyType';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';

jest.setTimeout(120_000);

const headings = ['Customer', 'PD', 'LGD', 'Exposure', 'Annual sales', 'Credit limit'];
/** One large customer beside seven small ones. */
const one = [
  headings,
  ['Large', 0.01, 0.75, 900_000, 6_000_000, 900_000],
  ...Array.from({ length: 7 }, (_, at) => [`Small ${at}`, 0.01, 0.75, 40_000, 300_000, 40_000]),
];
const firm = [
  ['Cash', 500_000],
  ['Absorbable loss', 300_000],
];
const at = (answer: Answer, type: string, heading: string) =>
  answer.find(([first]) => first === type)![answer[0]!.indexOf(heading)];

test('few customers, one of them most of the book: single buyer suits, whole turnover may, key accounts and excess of loss do not', async () => {
  const answer = await invoke(policyType, [one, null, firm]);
  const suits = (type: string) => at(answer, type, 'Suits you');
  expect(suits('Single buyer')).toBe('fits');
  expect(suits('Key accounts')).toBe('does not fit');
  expect(suits('Excess of loss')).toBe('does not fit');
  expect(at(answer, 'Single buyer', 'Why')).toContain('Large alone owes 76%');
  expect(at(answer, 'Top-up', 'Why')).toBe('Nobody owes more than the limit.');
  expect(at(answer, 'Export agency, pooled', 'Why')).toContain('Large alone would claim 720,000');
  expect(at(answer, 'Answer', 'Why')).toMatch(
    /of the types that suit and pay it brings most.*Published typical terms are no offer/,
  );
  // PD × 40 % insolvencies × 90 % × debt × LGD; without a rate the premium is the indemnity ÷ 37.5 %, at least 5,000.
  const indemnity = 0.01 * 0.4 * 0.9 * 900_000 * 0.75;
  expect(at(answer, 'Single buyer', 'Cost of cover')).toBeCloseTo(
    indemnity / 0.375 / 1.0 > 5000 ? indemnity / 0.375 : 5000,
    0,
  );
  expect(at(answer, 'Single buyer', 'Net benefit on average')).toBeCloseTo(
    indemnity - Math.max(5000, indemnity / 0.375),
    0,
  );
  expect(answer.flat()).toContain(
    'Of all defaults 40% are counted as insolvencies, the rest as protracted default (setting Share of insolvencies)',
  );
});

test('the same terms cost and leave what COMPAREQUOTES says, on the same losses', async () => {
  const terms = [
    ['Term', 'Whole turnover', 'Other'],
    ['Insured percentage', '90%', '80%'],
    ['Premium rate', '0.25%', '0.2%'],
  ];
  const [types, quotes] = [
    await invoke(policyType, [one, terms, firm]),
    await invoke(compareQuotes, [one, terms, firm]),
  ];
  const quoted = (line: string) => quotes.find(([first]) => first === line)!.slice(1, 3);
  for (const [heading, line] of [
    ['Cost of cover', 'Cost of cover'],
    ['Expected loss retained', 'Expected loss retained'],
    ['Tail loss retained', 'Tail loss retained'],
    ['Net benefit on average', 'Net benefit on average'],
  ] as const)
    expect(['Whole turnover', 'Other'].map((type) => at(types, type, heading))).toEqual(quoted(line));
});

test('a number behind a type says how many customers it names', async () => {
  const terms = [
    ['Term', 'Key accounts 3'],
    ['Insured percentage', '90%'],
    ['Fixed premium', 100],
  ];
  const answer = await invoke(policyType, [one, terms]);
  expect(at(answer, 'Key accounts 3', 'Customers covered')).toBe(3);
  expect(at(answer, 'Key accounts 3', 'Exposure covered')).toBeCloseTo(980 / 1180, 12);
});

test('none may be the answer', async () => {
  const dear = [
    ['Term', 'Whole turnover'],
    ['Insured percentage', '90%'],
    ['Fixed premium', 1_000_000],
  ];
  const answer = await invoke(policyType, [one, dear, firm]);
  expect(at(answer, 'No policy', 'Suits you')).toBe('fits');
  expect(at(answer, 'Whole turnover', 'Suits you')).toBe('does not pay');
  expect(at(answer, 'Answer', 'Why')).toBe('No policy: of the types that suit none is worth its cost at these terms.');
});

test('where no base rate is known nothing is decided that it would turn, and that is said first and last', async () => {
  const unrated = one.map((row) => [row[0], ...row.slice(3)]);
  const near = [
    ['Term', 'Whole turnover'],
    ['Insured percentage', '90%'],
    ['Fixed premium', 20_000],
  ];
  const answer = await invoke(policyType, [unrated, near]);
  expect(String(answer[1]![0])).toContain('3%');
  expect(answer.at(-1)).toEqual(answer[1]);
  expect(at(answer, 'Whole turnover', 'Suits you')).toBe('not decided');
  expect(at(answer, 'Answer', 'Why')).toContain('Not decided');
});

test('what cannot be told of one type does not hold up the others', async () => {
  const noSales = one.map((row, index) => row.filter((_, column) => index < 0 || column !== 4));
  const terms = [
    ['Term', 'Whole turnover', 'Single buyer'],
    ['Insured percentage', '90%', '90%'],
    ['Premium rate', '0.25%', ''],
    ['Fixed premium', '', 5_000],
  ];
  const answer = await invoke(policyType, [noSales, terms, firm]);
  expect(at(answer, 'Whole turnover', 'Why')).toContain('insurable turnover');
  expect(at(answer, 'Single buyer', 'Cost of cover')).toBe(5_000);
});
