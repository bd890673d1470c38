import { readPolicy } from '../../../src/workbook/ranges/policy';
import { readBusiness } from '../../../src/workbook/ranges/business';
import { readLoadings } from '../../../src/workbook/ranges/loadings';
import { readQuotes } from '../../../src/workbook/ranges/quotes';
import { readSettings } from '../../../src/workbook/ranges/settings';
import type { Cells } from '../../../src/workbook/values/cells';

const policy = (cells: Cells) => readPolicy(cells, { date1904: false });

test.each<readonly [string, unknown]>([
  ['Maximum liabilty', 20_000],
  ['Maximum liabilty', 'EUR 20,000'],
  ['Wating period', '6 months'],
  ['Wordng', 'deduct then percent'],
  ['VAT inshured', 'yes'],
  ['Countires covered', 'Germany'],
  ['最高赔偿限颌', '50万'],
])('the misspelt term %p beside %p is refused in the first row too', (term, value) => {
  expect(() =>
    policy([
      [term, value],
      ['Insured percentage', 0.9],
    ]),
  ).toThrow(`"${term}" is not a known term`);
});

test('in settings, business and loadings as well', () => {
  expect(() => readSettings([['Base rat', 0.02]])).toThrow('"Base rat" is not a known term');
  expect(() => readBusiness([['Equty', 100_000]])).toThrow('"Equty" is not a known term');
  expect(() => readLoadings([['Brokrage', 0.1]])).toThrow('"Brokrage" is not a known term');
});

test.each<readonly [string, unknown]>([
  ['Term', 'Value'],
  ['条款', '数值'],
  ['Our policy', 'Atradius'],
  ['Our policy', ''],
  ['Our policy', null],
])('a first row of headings (%p, %p) is none of the terms', (term, value) => {
  expect(
    policy([
      [term, value],
      ['Insured percentage', 0.9],
    ]).insuredPercentage,
  ).toBe(0.9);
});

test('names of quotes with a digit are names; a number beside a term that is not known is refused in each of them', () => {
  const named = readQuotes(
    [
      ['', 'Offer 1', 'Offer 2'],
      ['Insured percentage', 0.9, 0.85],
    ],
    { date1904: false },
  );
  expect(named.quotes.map(({ name }) => name)).toEqual(['Offer 1', 'Offer 2']);
  const wrong = readQuotes(
    [
      ['Maximum liabilty', 20_000, 30_000],
      ['Insured percentage', 0.9, 0.85],
    ],
    { date1904: false },
  );
  expect(wrong.quotes.map(({ policy: read }) => String(read))).toEqual(
    Array(2).fill('Problem: Policy row 1: "Maximum liabilty" is not a known term.'),
  );
});
