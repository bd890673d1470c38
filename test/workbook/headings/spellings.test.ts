import { businessHeadings } from '../../../src/workbook/headings/business';
import { customerHeadings } from '../../../src/workbook/headings/customers';
import { declarationHeadings } from '../../../src/workbook/headings/declarations';
import { historyHeadings } from '../../../src/workbook/headings/defaultHistory';
import { plain, type Headings } from '../../../src/workbook/headings/heading';
import { loadingHeadings } from '../../../src/workbook/headings/loadings';
import { lossHeadings } from '../../../src/workbook/headings/losses';
import {
  coverTierHeadings,
  sectorHeadings,
  strengthHeadings,
  termTierHeadings,
} from '../../../src/workbook/headings/plan';
import { policyHeadings } from '../../../src/workbook/headings/policy';
import { portfolioHeadings } from '../../../src/workbook/headings/portfolio';
import { receivableHeadings } from '../../../src/workbook/headings/receivables';
import { recoveryHeadings } from '../../../src/workbook/headings/recoveries';
import { settingHeadings } from '../../../src/workbook/headings/settings';
import { statementHeadings } from '../../../src/workbook/headings/statements';

const lists: Readonly<Record<string, Headings<string>>> = {
  businessHeadings,
  customerHeadings,
  declarationHeadings,
  historyHeadings,
  loadingHeadings,
  lossHeadings,
  coverTierHeadings,
  sectorHeadings,
  strengthHeadings,
  termTierHeadings,
  policyHeadings,
  portfolioHeadings,
  receivableHeadings,
  recoveryHeadings,
  settingHeadings,
  statementHeadings,
};

/** Spellings that two entries of one list share, with both; the later one would take the earlier one's place in silence. */
function shared(entries: readonly (readonly [string, readonly string[]])[]): readonly string[] {
  const owner = new Map<string, string>();
  return entries.flatMap(([key, texts]) =>
    [...new Set(texts.map(plain))].flatMap((text) => {
      const before = owner.get(text);
      owner.set(text, key);
      return before === undefined || before === key ? [] : [`"${text}" is ${before} and ${key}`];
    }),
  );
}

test.each(Object.entries(lists))('in %s every spelling means one thing', (_, headings) => {
  const entries = Object.entries(headings).map(
    ([key, { words, first = [], also, later = [] }]) =>
      [key, [words.en, words.zh, ...first, ...also, ...later.flat()]] as const,
  );
  expect(shared(entries)).toEqual([]);
});

test('in every choice a spelling means one thing', () => {
  const choices = Object.values(lists)
    .flatMap((headings) => Object.values(headings))
    .flatMap(({ kind, choices = [] }) => (kind === 'choice' ? [choices] : []));
  expect(choices.length).toBeGreaterThan(20);
  for (const list of choices)
    expect(shared(list.map(({ value, zh, also }) => [value, [value, zh, ...also]] as const))).toEqual([]);
});

test('two headings with one spelling are found, whatever its case and spaces', () => {
  expect(
    shared([
      ['paid', ['Paid', 'Receipts']],
      ['received', ['Received', 'receipts ']],
    ]),
  ).toEqual(['"receipts" is paid and received']);
});
