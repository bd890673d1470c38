import { Problem } from '../../src/engine/problem';
import { ownRating } from '../../src/functions/catalogue/ownRating';
import { invoke } from '../../src/functions/invoke';
import { ownRatingLayout, ownRatingLines } from '../../src/functions/layouts/ownRating';
import { reader } from '../../src/functions/reader';
import type { Cells } from '../../src/workbook/values/cells';

/** The reference vector of the scores: EM 6.940691. */
const statement: Cells = [
  ['Total assets', 1000],
  ['Current assets', 600],
  ['Current liabilities', 350],
  ['Total liabilities', 550],
  ['Retained earnings', 180],
  ['EBIT', 90],
];
const ledger: Cells = [
  ['Customer', 'Amount', 'Due date'],
  ['Harbour', 200, '2026-07-31'],
  ['Hill', 100, '2026-07-31'],
];
const customers: Cells = [
  ['Customer', 'Name', 'Credit limit'],
  ['Harbour', 'Harbour Ltd', 150],
  ['Hill', 'Hill Ltd', 150],
];
const policy: Cells = [
  ['Insured percentage', '90%'],
  ['Waiting period', '6 months'],
];
const asOf = [['2026-06-30']];
const rated = async (given: readonly unknown[]) => reader(ownRatingLayout, await invoke(ownRating, given));
const emOf = (read: Awaited<ReturnType<typeof rated>>) => read.line(ownRatingLines.EM.words)!;

test('without a debt the statement alone is told, and what is needed for the rest', async () => {
  const read = await rated([statement]);
  expect(emOf(read).number('now')).toBeCloseTo(6.940691, 6);
  expect(emOf(read).cell('fails')).toBe('');
  expect(read.line(ownRatingLines.grade.words)!.text('now')).toBe('A+');
  expect(read.line(ownRatingLines.lost.words)!.text('how')).toContain('Needs Failing debt');
});

test('the books tell the largest debtor and what the policy pays of it: 90% of its limit of 150', async () => {
  const read = await rated([[...statement, ['Premium', 4]], ledger, customers, asOf, policy]);
  const lost = read.line(ownRatingLines.lost.words)!;
  expect([lost.number('insured'), lost.number('fails'), lost.number('failsInsured')]).toEqual([4, 200, 200 - 135 + 4]);
  expect(lost.text('how')).toContain('Harbour Ltd owes 200, the most of all; of it the policy pays 135.');
  // TA 931, CA 531, RE 111, EBIT 21, equity 381: by hand.
  const by = (6.56 * 181) / 931 + (3.26 * 111) / 931 + (6.72 * 21) / 931 + (1.05 * 381) / 550 + 3.25;
  expect(emOf(read).number('failsInsured')).toBeCloseTo(by, 9);
});

test('an indemnity that is typed and more than the books’ largest debt supposes nothing, and says why', async () => {
  const read = await rated([[...statement, ['Indemnity', 500]], ledger, customers, asOf, policy]);
  const lost = read.line(ownRatingLines.lost.words)!;
  expect(lost.cell('fails')).toBe('');
  expect(lost.text('how')).toContain('expected no more than the failing debt of 200, found "500"');
});

test('without a policy cover changes nothing but what the premium costs', async () => {
  const read = await rated([statement, ledger, customers, asOf]);
  expect(emOf(read).number('failsInsured')).toBe(emOf(read).number('fails'));
  expect(emOf(read).number('insured')).toBe(emOf(read).number('now'));
});

test('a given debt goes before the books, more cover never scores lower', async () => {
  const scores = await Promise.all(
    [0, 50, 100, 200].map(async (paid) =>
      emOf(
        await rated([[...statement, ['Failing debt', 200], ['Indemnity', paid || null]], ledger, customers, asOf]),
      ).number('failsInsured'),
    ),
  );
  expect(scores).toEqual([...scores].sort((one, other) => one! - other!));
  expect(scores.at(-1)).toBeCloseTo(6.940691, 6);
});

test('a debt that takes more than all equity leaves the grade D and no ratio to equity', async () => {
  const read = await rated([[...statement, ['Failing debt', 500]]]);
  expect(read.line(ownRatingLines.grade.words)!.text('fails')).toBe('D');
  expect(read.line(ownRatingLines.notches.words)!.number('fails')).toBe(-15);
  expect(read.line(ownRatingLines.equityShare.words)!.number('fails')).toBe(-0.1);
  expect(read.line(ownRatingLines.unprotectedShare.words)!.number('now')).toBeCloseTo(500 / 450, 12);
});

test('printed equity falls with the loss, losses and a line of none are read', async () => {
  const read = await rated([
    [...statement.slice(0, 5), ['EBIT', -10], ['Book equity', 450], ['Interest', 'none'], ['Failing debt', 100]],
  ]);
  expect(read.line(ownRatingLines.equityShare.words)!.number('fails')).toBeCloseTo(350 / 900, 12);
  expect(read.line(ownRatingLines.interestCover.words)!.cell('now')).toBe('');
});

test('whose row cannot be read is not the debtor that fails: the largest of the others is, and he is named with the place', async () => {
  const spoiled = ledger.map((row, at) => (at === 1 ? row.with(1, 'see mail') : row));
  const read = await rated([statement, spoiled, customers, asOf, policy]);
  expect(read.line(ownRatingLines.lost.words)!.number('fails')).toBe(100);
  expect(read.line(ownRatingLines.lost.words)!.text('how')).toContain(
    'Hill Ltd owes 100, the most of those who can be read; of it the policy pays 90.',
  );
  expect(read.line({ en: 'Left out: Harbour', zh: '' })!.text('how')).toContain('Receivables row 2, "Amount"');
  const typed = await rated([[...statement, ['Failing debt', 50]], spoiled, customers, asOf]);
  expect(typed.line({ en: 'Left out: Harbour', zh: '' })).toBeNull();
});

test('a row of the list that cannot be read leaves only a debtor open whom the others do not name', async () => {
  const list = (at: number) => customers.map((row, own) => (own === at ? row.with(2, 'see mail') : row));
  const lost = async (at: number) =>
    (await rated([statement, ledger, list(at), asOf, policy])).line(ownRatingLines.lost.words)!;
  expect((await lost(2)).number('failsInsured')).toBe(200 - 135);
  expect((await lost(1)).cell('failsInsured')).toBe('');
  expect((await lost(1)).text('how')).toContain('Customers row 2, "Credit limit"');
});

test.each([
  [599.99, null],
  [600, null],
  [600.01, 'an amount within Current assets of 600'],
])('a failing debt of %d beside current assets of 600: %s', async (debt, refused) => {
  const typed = rated([[...statement, ['Failing debt', debt]]]);
  if (refused === null) return expect(emOf(await typed).cell('fails')).not.toBe('');
  return expect(typed).rejects.toThrow(refused);
});

test('debts in another unit than the statement say so, where they scored AAA: 200,000 of the books beside assets of 1,000', async () => {
  const thousand = ledger.map((row, at) => (at === 0 ? row : row.with(1, (row[1] as number) * 1000)));
  const read = await rated([statement, thousand, customers, asOf]);
  expect(emOf(read).cell('fails')).toBe('');
  expect(read.line(ownRatingLines.lost.words)!.text('how')).toContain('within Current assets of 600');
  const short = statement.filter(([line]) => line !== 'Current assets');
  await expect(rated([[...short, ['Failing debt', 1000]]])).rejects.toThrow('within Total assets of 1000');
});

test('an indemnity above the debt and a premium below 0 are refused', async () => {
  await expect(rated([[...statement, ['Failing debt', 100], ['Indemnity', 101]]])).rejects.toThrow(
    'no more than the failing debt of 100',
  );
  await expect(rated([[...statement, ['Premium', -1]]])).rejects.toBeInstanceOf(Problem);
});

test('in Chinese', async () => {
  const answer = await invoke(ownRating, [
    [
      ['资产总计', 1000],
      ['流动资产合计', 600],
      ['流动负债合计', 350],
      ['负债合计', 550],
      ['留存收益', 180],
      ['息税前利润', 90],
      ['违约欠款', 200],
      ['保险赔款', 180],
    ],
  ]);
  expect(answer[1]!.slice(0, 5)).toEqual(['对应等级（仅供参考）', 'A+', 'A+', 'CCC', 'A-']);
});
