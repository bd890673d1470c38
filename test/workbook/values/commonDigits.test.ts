import { dice } from '../../bench/market/dice';
import { commonDigits } from '../../../src/workbook/values/commonDigits';

/** Digits in threes or not at all, as the rule is written down; what is no such number is null or left to a closer look. */
const inThrees = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)?(?:\.\d+)?$/;

function byPattern(core: string, mark: '.' | ','): number | null {
  const text = mark === '.' ? core : core.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
  return inThrees.test(text) && /\d/.test(text) ? Number(text.replace(/,/g, '')) : null;
}

test.each([
  ['1,234.50', '.', 1234.5],
  ['1.234,50', ',', 1234.5],
  ['1.234', ',', 1234],
  ['1.234', '.', 1.234],
  ['12,345,678', '.', 12_345_678],
  ['0.07', '.', 0.07],
  ['.5', '.', 0.5],
  ['007', '.', 7],
  ['123456789012345', '.', 123_456_789_012_345],
] as const)('%s with the mark %s is %d', (core, mark, value) => expect(commonDigits(core, mark)).toBe(value));

test.each([
  ['1,234.50', ','],
  ['1.2.3', '.'],
  ['5.', '.'],
  ['1234,567', ','],
] as const)('%s with the mark %s may be another number, but not this way', (core, mark) => {
  expect(commonDigits(core, mark) ?? null).toBe(byPattern(core, mark));
});

test('groups as in India, powers, units and more digits than a number holds take a closer look', () => {
  for (const core of ['12,34,567.00', '1e3', '1.2万', '1 234', '1234567890123456', ''])
    expect(commonDigits(core, '.')).toBeUndefined();
});

test('any digits with points and commas are told as the pattern tells them', () => {
  const roll = dice(1907);
  const signs = '0123456789012345.,';
  const wrong: unknown[] = [];
  for (let nth = 0; nth < 20_000; nth++) {
    const core = Array.from({ length: 1 + Math.floor(roll.between(0, 9)) }, () =>
      signs.charAt(Math.floor(roll.between(0, signs.length))),
    ).join('');
    for (const mark of ['.', ','] as const)
      if ((commonDigits(core, mark) ?? null) !== byPattern(core, mark)) wrong.push([core, mark]);
  }
  expect(wrong).toEqual([]);
});
