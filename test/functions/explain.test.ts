import { catalogue } from '../../src/functions/catalogue/catalogue';
import { explain } from '../../src/functions/catalogue/explain';
import type { Answer } from '../../src/functions/definition';
import { askedOf } from '../../src/functions/explain/asked';
import { cellAt } from '../../src/functions/explain/cell';
import { explained as whyOf } from '../../src/functions/explain/explained';
import { invoke } from '../../src/functions/invoke';
import { explainLayout } from '../../src/functions/layouts/explain';
import { reader } from '../../src/functions/reader';
import type { Cells } from '../../src/workbook/values/cells';

interface Reason {
  readonly kind: string;
  readonly says: string;
  readonly figure: unknown;
  readonly after: unknown;
  readonly unit: string | null;
  readonly place: string;
}

async function explained(
  name: string,
  row: unknown,
  column: unknown,
  args: readonly (Cells | null)[],
  changes: unknown = null,
  language?: 'en' | 'zh',
): Promise<readonly Reason[]> {
  const given = [[[name]], [[row]], [[column]], [[changes]], ...args];
  return reasonsIn(await invoke(explain, given, language ? { language } : {}));
}

function reasonsIn(answer: Answer): readonly Reason[] {
  const told = reader(explainLayout, answer);
  return answer.slice(1).map((_, at) => {
    const row = told.row(at + 1);
    return {
      kind: row.choice('kind') ?? '',
      says: row.text('says'),
      figure: row.cell('figure'),
      after: row.cell('after'),
      unit: row.choice('unit'),
      place: [row.text('argument'), row.number('row'), row.number('column')].filter(Boolean).join(' '),
    };
  });
}

const explainable = catalogue.filter(({ name }) => name !== 'EXPLAIN');
const examples = explainable.flatMap((definition) =>
  definition.examples.map((example) => ({ definition, example, title: `${definition.name}: ${example.title.en}` })),
);

test('it takes as many arguments as the longest function has', () => {
  const longest = Math.max(...explainable.map(({ parameters }) => Object.keys(parameters).length));
  expect(Object.keys(explain.parameters).length - 4).toBe(longest);
});

test.each(examples)(
  'every figure of $title is explained: which, whose, why, and from where',
  async ({ definition, example }) => {
    const answer = await invoke(definition, example.arguments);
    const figures = answer.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (typeof cell === 'number' ? [{ row, column, cell }] : [])),
    );
    expect(figures.length + answer.flat().filter((cell) => cell !== '').length).toBeGreaterThan(0);
    const asked = await askedOf(definition, example.arguments, {});
    for (const { row, column, cell } of figures) {
      const reasons = await whyOf(asked, cellAt(answer, definition, row, column), false);
      const of = (kind: string) => reasons.filter((one) => one.kind === kind);
      const [figure] = of('figure');
      expect(figure).toMatchObject({ figure: cell });
      expect(figure!.says.en).toContain(definition.name);
      expect(of('source').length).toBeGreaterThan(0);
      const why = ['step', 'beside', 'item', 'given', 'term', 'note', 'whose'].flatMap(of);
      expect(why.length).toBeGreaterThan(0);
      for (const { says } of reasons) expect([says.en, says.zh]).not.toContain('');
    }
    const [first] = figures;
    if (!first) return;
    const [{ figure }] = (await explained(definition.name, first.row + 1, first.column + 1, example.arguments)) as [
      Reason,
    ];
    expect(figure).toBe(first.cell);
  },
);

const claims = [
  ['Customer', 'Loss'],
  ['Harbour Foods', 50_000],
];
const policy = [
  ['Wording', 'deduct then percent'],
  ['Insured percentage', 0.9],
  ['Each-loss deductible', 5_000],
];

test('an indemnity goes through every clause with the amount before and after, each with its source', async () => {
  const reasons = await explained('INDEMNITY', 'Harbour Foods', 'Indemnity', [claims, policy]);
  const steps = reasons
    .filter(({ kind }) => kind === 'step')
    .map(({ says, figure, after }) => [says.replace(/:.*/, ''), figure, after]);
  expect(steps).toEqual([
    ['Exclusions', 50_000, 50_000],
    ['Credit limit', 50_000, 50_000],
    ['Each-loss deductible', 50_000, 45_000],
    ['Insured percentage', 45_000, 40_500],
  ]);
  const sources = reasons.filter(({ kind }) => kind === 'source').map(({ says }) => says);
  expect(sources.some((says) => says.startsWith('Each-loss deductible: Marine Insurance Japan'))).toBe(true);
});

test('what would change it most is found by asking again, with the new figure and the cell to be changed', async () => {
  const reasons = await explained('INDEMNITY', 'Harbour Foods', 'Indemnity', [claims, policy]);
  const changes = reasons.filter(({ kind }) => kind === 'change').map(({ says, after, place }) => [says, after, place]);
  expect(changes).toEqual([
    // (55,000 − 5,000) × 90 %, (50,000 − 5,000) × 99 %, 50,000 × 90 % − 5,000 in the next wording
    ['Loss 50,000 → 55,000', 45_000, 'claims 2 2'],
    ['Insured percentage 90% → 99%', 44_550, 'policy 2 2'],
    ['Wording deduct then percent → percent then deduct', 40_000, 'policy 1 2'],
  ]);
});

test('with “no” nothing is tried', async () => {
  const reasons = await explained('INDEMNITY', 'Harbour Foods', 'Indemnity', [claims, policy], 'no');
  expect(reasons.some(({ kind }) => kind === 'change')).toBe(false);
});

test('a term that does not move the figure is told as such', async () => {
  const idle = [...policy, ['Maximum liability', 900_000]];
  const reasons = await explained('INDEMNITY', 'Harbour Foods', 'Indemnity', [claims, idle]);
  expect(reasons.find(({ kind, says }) => kind === 'change' && says.includes('does not move'))?.says).toBe(
    'One step of these does not move this figure: Maximum liability',
  );
});

const customers = [
  ['Customer', 'Grade', 'Since'],
  ['Harbour Foods', 'BB', '2015-06-30'],
];
const ledger = [
  ['Customer', 'Invoice', 'Amount', 'Due date', 'Paid date'],
  ['Harbour Foods', 'A1', 1_000, '2025-05-01', '2025-06-10'],
  ['Harbour Foods', 'A2', 2_000, '2025-06-01', ''],
  ['Hill', 'A3', 7_000, '2025-06-01', ''],
];
const asOf = [['2025-06-30']];

test('a probability of default: the evidence leads without a gap from the base rate to the figure', async () => {
  const paid = ledger.map((row) => (row[1] === 'A2' ? [...row.slice(0, 3), '2025-07-01', ''] : row));
  const args = [customers, paid, asOf, [['Base rate', '4%']]];
  const reasons = await explained('CREDITRISK', 'Harbour Foods', 'PD', args);
  const walk = reasons.filter(({ kind, unit }) => kind === 'step' && unit === 'probability');
  expect(walk.some(({ says }) => says.startsWith('Floor'))).toBe(false);
  expect(walk[0]).toMatchObject({ says: 'Base rate, before any evidence', figure: 0.04 });
  const evidence = walk.filter(({ says }) => says.includes('weight'));
  expect(evidence.length).toBeGreaterThan(2);
  evidence.reduce((before, { figure, after, says }) => {
    expect(figure).toBeCloseTo(before, 12);
    const weight = Number(/weight ([−+][\d.]+)/.exec(says)![1]!.replace('−', '-'));
    const odds = (p: unknown) => Math.log((p as number) / (1 - (p as number)));
    expect(odds(after) - odds(figure)).toBeCloseTo(weight, 1);
    return after as number;
  }, 0.04);
  expect(evidence.at(-1)!.after).toBeCloseTo(reasons[0]!.figure as number, 12);
  expect(reasons.find(({ kind, says }) => kind === 'term' && says === 'Base rate')?.place).toBe('settings 1 2');
});

test('an amount: the entries of the customer as the ledger was read, with their rows', async () => {
  const reasons = await explained('AGEING', 'Harbour Foods', 'Total', [ledger, asOf]);
  const items = reasons.filter(({ kind, place }) => kind === 'item' && place !== '');
  expect(items.map(({ says, figure, place }) => [says, figure, place])).toEqual([
    ['Document A2, due 2025-06-01, amount 2,000', 2_000, 'receivables 3 1'],
    ['Document A1, due 2025-05-01, amount 1,000', 0, 'receivables 2 1'],
  ]);
});

test('a total: of how many rows it is the sum, the largest first', async () => {
  const reasons = await explained('AGEING', 'Total', 'Total', [ledger, asOf]);
  const at = reasons.findIndex(({ says }) => says === 'The sum of 2 rows above it, the largest first');
  expect(reasons.slice(at, at + 3).map(({ figure }) => figure)).toEqual([9_000, 7_000, 2_000]);
});

test('a borrowing base: the lines down to it, and the invoices that a reason keeps out', async () => {
  const rules = [
    ['Advance rate', '80%'],
    ['Past due more than', 20],
  ];
  const base = await explained('BORROWINGBASE', 'Availability', 'Amount', [ledger, rules, asOf]);
  const steps = base.filter(({ kind }) => kind === 'step').map(({ says }) => says);
  expect(steps[0]).toBe('Receivables');
  expect(steps.at(-1)).toBe('Availability');
  const late = steps.find((says) => /past due/i.test(says))!;
  const reason = await explained('BORROWINGBASE', late, 'Amount', [ledger, rules, asOf]);
  const out = reason.filter(({ kind }) => kind === 'item').map(({ says, figure, place }) => [says, figure, place]);
  expect(out).toEqual([
    ['Hill A3', 7_000, 'receivables 4 1'],
    ['Harbour Foods A2', 2_000, 'receivables 3 1'],
  ]);
});

test('a price: the clauses down to its line', async () => {
  const priced = [
    ['Premium rate', '0.3%'],
    ['Minimum premium', 4_000],
    ['Premium tax', '6%'],
  ];
  const turnover = [
    ['Country', 'Turnover'],
    ['Germany', 1_000_000],
  ];
  const reasons = await explained('PREMIUM', 'Total', 'After', [priced, turnover]);
  const steps = reasons.filter(({ kind, after }) => kind === 'step' && after !== '');
  expect(steps.slice(0, 3).map(({ figure, after }) => [figure, after])).toEqual([
    [0, 3_000],
    [3_000, 4_000],
    [4_000, 4_240],
  ]);
});

test('the same is told in the language of whoever asks, and in that of the ranges where nobody says', async () => {
  const inChinese = await explained('INDEMNITY', 'Harbour Foods', 'Indemnity', [claims, policy], 'no', 'zh');
  expect(inChinese[0]!.says).toBe('INDEMNITY，赔款（计各条款后）');
  const chinese = [
    ['客户', '损失金额'],
    ['华东贸易', 100],
  ];
  const byRanges = await explained('INDEMNITY', '华东贸易', '赔款', [chinese, [['赔偿比例', '90%']]], 'no');
  expect(byRanges[0]!.says).toBe('INDEMNITY，赔款（计各条款后）');
});

test('several rows of one name: the first is explained, and the others are not passed over in silence', async () => {
  const reasons = await explained('OUTSTANDING', 2, 2, [ledger, asOf], 'no');
  expect(reasons.some(({ says }) => says.includes('more rows go by this name'))).toBe(false);
  const two = [
    ['Customer', 'Loss'],
    ['Hill', 10],
    ['Hill', 20],
  ];
  const told = await explained('INDEMNITY', 'Hill', 'Indemnity', [two, [['Insured percentage', '90%']]], 'no');
  expect(told[1]!.says).toBe(
    '1 more rows go by this name; this is row 2 of the answer: give the number of a row for another',
  );
});

test('a figure that cannot be computed is explained by its sentence', async () => {
  const broken = [
    ['Customer', 'Loss'],
    ['Hill', 'n/k'],
  ];
  const reasons = await explained('INDEMNITY', 2, 'Indemnity', [broken, [['Insured percentage', '90%']]], 'no');
  expect(reasons.map(({ says }) => says)).toContain('Losses row 2, "Loss": expected an amount, found "n/k".');
});

test.each([
  [['EXPLAIN', 1, 1], /"function": expected the name of a function of Coversheet/],
  [['INDEMNITIES', 1, 1], /found "INDEMNITIES"/],
  [
    ['INDEMNITY', 'Nobody', 1],
    /"row": expected a customer, an invoice or a line of the answer, or the number of a row from 1 to 2, found "Nobody"/,
  ],
  [
    ['INDEMNITY', 2, 'Colour'],
    /"column": expected one of Covered, Indemnity, Retained, Note, At risk, or a number from 1 to 5, found "Colour"/,
  ],
] as const)('%j is refused with what would have been right', async ([name, row, column], sentence) => {
  await expect(explained(name, row, column, [claims, policy])).rejects.toThrow(sentence);
});

test('a score is explained by the lines of the statement beside which it stands, with the columns of all its answers', async () => {
  const financialScore = explainable.find(({ name }) => name === 'FINANCIALSCORE')!;
  const reasons = (await explained('FINANCIALSCORE', 2, 1, financialScore.examples[0]!.arguments)) as Reason[];
  expect(reasons.filter(({ kind }) => kind === 'given').map(({ says }) => says)).toEqual(
    expect.arrayContaining(['Total assets', 'EBIT', 'Market value of equity']),
  );
  expect(reasons.filter(({ kind }) => kind === 'whose')).toHaveLength(1);
});
