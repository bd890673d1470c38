import { exchangeRates, type Quotation } from '../../../src/engine/ledger/exchangeRates';

const quoted = (pair: string, worth: number, day: number): Quotation => {
  const [of, into] = pair.split(' ') as [string, string];
  return { of, in: into, worth, day };
};

test('a rate holds from its day until the next one, whatever the order of the table; before the first there is none', () => {
  const rate = exchangeRates([quoted('USD CNY', 7.3, 20), quoted('USD CNY', 7.1, 10)]);
  expect([9, 10, 19, 20, 21].map((day) => rate('USD', 'CNY', day)?.worth ?? null)).toEqual([null, 7.1, 7.1, 7.3, 7.3]);
  expect(rate('USD', 'CNY', 19)!.day).toBe(10);
});

test('of two rates of one day the one below holds; as quoted goes before the other way round, unless that is newer', () => {
  expect(exchangeRates([quoted('USD CNY', 7, 10), quoted('USD CNY', 8, 10)])('USD', 'CNY', 10)!.worth).toBe(8);
  const always = [quoted('USD CNY', 7, -Infinity), quoted('USD CNY', 8, -Infinity)];
  expect(exchangeRates(always)('USD', 'CNY', 10)!.worth).toBe(8);
  expect(exchangeRates([quoted('USD CNY', 9, 5), ...always])('USD', 'CNY', 4)!.worth).toBe(8);
  expect(exchangeRates([quoted('USD CNY', 9, 5), ...always])('USD', 'CNY', 5)!.worth).toBe(9);
  const both = exchangeRates([quoted('CNY USD', 0.125, 10), quoted('USD CNY', 7, 10), quoted('CNY USD', 0.25, 11)]);
  expect(both('USD', 'CNY', 10)!.worth).toBe(7);
  expect(both('USD', 'CNY', 11)).toEqual({ worth: 4, day: 11 });
});

test('across a third currency the rates are multiplied and the older day counts; the newest way is taken', () => {
  const rate = exchangeRates([
    quoted('EUR USD', 1.25, 10),
    quoted('USD CNY', 8, 12),
    quoted('EUR HKD', 8, 11),
    quoted('HKD CNY', 0.5, 13),
  ]);
  expect(rate('EUR', 'CNY', 12)).toEqual({ worth: 10, day: 10 });
  expect(rate('EUR', 'CNY', 13)).toEqual({ worth: 4, day: 11 });
  expect(rate('EUR', 'CNY', 11)).toBeNull();
});

test('a currency in itself is 1 on any day', () => expect(exchangeRates([])('CNY', 'CNY', 0)!.worth).toBe(1));
