import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { coverRules } from './coverRules';
import { coverTimeRules } from './coverTimeRules';
import { deskRules } from './deskRules';
import { dealingRules } from './dealingRules';
import { planRules } from './planRules';
import { portfolioRules } from './portfolioRules';
import { priceRules } from './priceRules';
import { readPublished } from './read';
import { riskRules } from './riskRules';
import type { PublishedRule } from './rule';

/** Rule named in a sheet's `# rule:` line → how it is fed from a row. */
const rules: Readonly<Record<string, PublishedRule>> = {
  ...riskRules,
  ...coverRules,
  ...coverTimeRules,
  ...portfolioRules,
  ...planRules,
  ...deskRules,
  ...priceRules,
  ...dealingRules,
};

const sheets = readdirSync(__dirname)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => ({ name, ...readPublished(join(__dirname, name)) }));

test.each(sheets)('$name names its work, page, link, tolerance and rule', ({ about }) => {
  expect(Object.keys(about)).toEqual(expect.arrayContaining(['work', 'page', 'link', 'tolerance', 'rule']));
  expect(Object.keys(rules)).toContain(about['rule']);
});

const cases = sheets.flatMap(({ name, about, rows }) =>
  rows.map((row) => ({ name, about, row, inputs: JSON.stringify(row) })),
);

test.each(cases)('$name: $inputs comes out as published', ({ about, row }) => {
  const came = rules[about['rule']!]!(row);
  const expected = Number(row['expected']);
  const [tolerance, relative] = about['tolerance']!.split(' ');
  const agrees = Math.abs(came - expected) <= Number(tolerance) * (relative === 'relative' ? Math.abs(expected) : 1);
  expect({ ...row, came: agrees ? expected : came }).toEqual({ ...row, came: expected });
});
