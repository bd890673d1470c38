import { dice } from '../../bench/market/dice';
import { certainDigits } from '../../../src/workbook/values/certainDigits';
import { digitsAsNumber } from '../../../src/workbook/values/digits';

test.each([
  ['1,234.50', '.', 1234.5],
  ['1.234,50', ',', 1234.5],
  ['12.5', '.', 12.5],
  ['0.125', '.', 0.125],
  ['1234.567', '.', 1234.567],
  ['1,234,567.125', '.', 1_234_567.125],
] as const)('%s is %d with the mark %s, and nothing with the other', (text, mark, value) => {
  expect(certainDigits(text, mark)).toBe(value);
});

test.each(['1,234', '1.250', '1234', '1.2.3', '5.', '1,23.5', '12,34,567.5', '1,234.50-', '-1.5', '', '1,234.5 €'])(
  '%s could be two numbers, or takes a closer look',
  (text) => expect(certainDigits(text, '.')).toBeUndefined(),
);

test('what is certain with one mark is that number with it, and none with the other', () => {
  const roll = dice(1907);
  const signs = '0123456789012345.,';
  let certain = 0;
  for (let round = 0; round < 20_000; round++) {
    const length = 1 + Math.floor(roll.between(0, 12));
    const text = Array.from({ length }, () => signs[Math.floor(roll.between(0, signs.length))]).join('');
    for (const [mark, other] of [
      ['.', ','],
      [',', '.'],
    ] as const) {
      const value = certainDigits(text, mark);
      if (value === undefined) continue;
      certain++;
      expect([text, mark, digitsAsNumber(text, mark), digitsAsNumber(text, other)]).toEqual([text, mark, value, null]);
    }
  }
  expect(certain).toBeGreaterThan(2000);
});
