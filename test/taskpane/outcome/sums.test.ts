import { Problem } from '../../../src/engine/problem';
import { sumsOf } from '../../../src/taskpane/outcome/sums';
import type { Rated } from '../../../src/taskpane/outcome/rated';
import { dictionaries } from '../../../src/taskpane/words/dictionaries';

const customer = (pd: number | null, exposure: number | null, expectedLoss: number | null): Rated => ({
  id: 'C',
  name: 'C',
  row: 1,
  creditLimit: null,
  score: null,
  grade: '',
  pd,
  lgd: 0.75,
  exposure,
  onTheDay: null,
  expectedLoss,
  reason: '',
  problem:
    pd === null
      ? new Problem({ kind: 'invalid', field: { en: 'PD', zh: '违约概率' }, because: { en: '', zh: '' } })
      : null,
});

test('what has happened is summed apart from what the coming year may bring', () => {
  const book = [
    customer(0.02, 100_000, 1500),
    customer(1, 40_000, 30_000),
    customer(0.999, 1000, 749),
    customer(null, null, null),
  ];
  expect(sumsOf(book)).toEqual({
    coming: { count: 2, exposure: 101_000, expectedLoss: 2249 },
    defaulted: { count: 1, exposure: 40_000, expectedLoss: 30_000 },
    unrated: 1,
  });
});

test('the headline names the two sums in both languages', () => {
  const { en, zh } = dictionaries;
  expect(en['result.headline']('2k', '101k', true)).toBe(
    'In the coming year 2k is expected to be lost of an exposure of 101k to customers not in default.',
  );
  expect(en['result.headline.defaulted'](1, '40k', '30k')).toMatch(
    /one customer is in default already and owes 40k: 30k/,
  );
  expect(zh['result.headline']('2 千', '10 万', true)).toBe('未违约客户的敞口为 10 万，未来一年的预期损失为 2 千。');
  expect(zh['result.headline.defaulted'](1, '4 万', '3 万')).toContain('1 家客户已违约，欠款 4 万，预期损失 3 万');
});
