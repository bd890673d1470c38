import { dice } from '../../bench/market/dice';
import { mayContain } from '../../../src/workbook/values/mayContain';

const may = mayContain(['total', 'sum', 'i a', 'c/d'], '计额');

test.each(['Total for Hill', 'SUBTOTALS', 'Gesamtsumme', 'I Alt', 'balance C/D', '客户小计', '金额'])(
  '%s may contain one of them',
  (text) => expect(may(text)).toBe(true),
);

test.each(['Customer 12 Ltd', 'INV-100', '2026-01-05', '甲公司', 'to', ''])('%s contains none of them', (text) =>
  expect(may(text)).toBe(false),
);

test('a letter that is neither ASCII nor Chinese is left to the pattern', () => expect(may('Müller')).toBe(true));

test('whatever stands around a word, in small or capital letters, it is found', () => {
  const roll = dice(7);
  const signs = 'abciost/ -.0123456789TOSUM甲';
  const some = () =>
    Array.from({ length: Math.floor(roll.between(0, 9)) }, () => signs[Math.floor(roll.between(0, 28))]);
  for (let round = 0; round < 5000; round++)
    for (const word of ['total', 'SUM', 'c/d']) expect(may([...some(), word, ...some()].join(''))).toBe(true);
});
