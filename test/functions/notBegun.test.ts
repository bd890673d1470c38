import { coveragePlan } from '../../src/functions/catalogue/coveragePlan';
import { compareQuotes } from '../../src/functions/catalogue/compareQuotes';
import { coverValue } from '../../src/functions/catalogue/coverValue';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { lossContributions } from '../../src/functions/catalogue/lossContributions';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import { stressTest } from '../../src/functions/catalogue/stressTest';
import { technicalPremium } from '../../src/functions/catalogue/technicalPremium';
import type { Answer, Definition } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';

/** On 30 June 2026 Fine owes what is not due, Late has been past due for 70 days, Lost for 200. */
const ledger = [
  ['As of 2026-06-30', '', '', ''],
  ['Customer', 'Amount', 'Invoice date', 'Due date'],
  ['Fine', 100_000, '2026-06-01', '2026-07-31'],
  ['Late', 100_000, '2026-02-20', '2026-04-21'],
  ['Lost', 100_000, '2025-10-01', '2025-12-12'],
];
const terms = (start: string, ...more: readonly (readonly unknown[])[]) => [
  ['Insured percentage', 0.9],
  ['Policy start', start],
  ...more,
];
const extension = ['Maximum extension period', 60];
const lineOf = (answer: Answer, name: string) => answer.find(([first]) => String(first).startsWith(name))!;
const retained = async (customer: string, policy: readonly (readonly unknown[])[]) => {
  const [, loss, kept] = lineOf(await invoke(stressTest, [ledger, 1e9, 1e9, policy]), `${customer} fails`) as number[];
  return kept! / loss!;
};

test('a policy that has not begun does not take on who is past due beyond its extension', async () => {
  expect(await retained('Late', terms('2026-07-01', extension))).toBe(1);
  expect(await retained('Fine', terms('2026-07-01', extension))).toBeCloseTo(0.1, 9);
});

test('in force on the day it does; without an extension stated only beyond 90 days', async () => {
  expect(await retained('Late', terms('2026-06-30', extension))).toBeCloseTo(0.1, 9);
  expect(await retained('Late', terms('2026-07-01'))).toBeCloseTo(0.1, 9);
  expect(await retained('Late', terms('2026-07-01', ['Maximum extension period', 70]))).toBeCloseTo(0.1, 9);
});

test('losses, technical premium and plan follow, and of a default that has happened nothing is claimable under it', async () => {
  const [before, after] = [terms('2026-07-01', extension), terms('2026-06-30', extension)];
  for (const [of, name, at] of [
    [lossDistribution, 'Expected loss', 3],
    [technicalPremium, 'Expected indemnity', 2],
  ] as const) {
    const paid = async (policy: unknown) => Number(lineOf(await invoke(of, [ledger, policy]), name)[at]);
    expect(await paid(before)).toBeLessThan((await paid(after)) / 2);
  }
  const claimable = async (policy: unknown) =>
    (await invoke(lossDistribution, [ledger, policy])).find(([name]) =>
      /^Already in default.*expected/.test(String(name)),
    )![3];
  expect(await claimable(before)).toBe(0);
  expect(await claimable(after)).toBeGreaterThan(0);
  const plan = await invoke(coveragePlan, [ledger, 'whole turnover', null, before]);
  const reasons = plan.flat().filter((cell) => String(cell).startsWith('past due beyond the extension'));
  expect(reasons).toEqual(['past due beyond the extension before the policy begins: not taken on']);
});

/** The same three customers in a list of their own, the ledger beside it; and the list as CREDITRISK has rated it. */
const list = [
  ['Customer', 'Terms'],
  ['Fine', 60],
  ['Late', 60],
  ['Lost', 60],
];
const asOf = [['2026-06-30']];
type Given = Readonly<Record<string, unknown>>;
const ask = (definition: Definition, given: Given) =>
  Promise.resolve(invoke(definition, Object.keys(definition.parameters).map((name) => given[name] ?? null))); // prettier-ignore

test.each<[string, Definition, Given, string, number]>([
  ['losses', lossDistribution, {}, 'Expected loss', 3],
  ['technical premium', technicalPremium, {}, 'Expected indemnity', 2],
  ['worth', coverValue, {}, 'Expected indemnity', 1],
  ['failures', stressTest, { equity: 1e9, cash: 1e9 }, 'Late fails', -1],
])('receivables beside the customers tell the same: %s', async (_, definition, more, name, at) => {
  const risk = await ask(creditRisk, { customers: list, receivables: ledger, asOf });
  const rated = list.map((row, at) => [...row, ...risk[at]!]);
  const of = async (customers: unknown, start: string) => {
    const policy = terms(start, extension, ['Fixed premium', 1000]);
    const line = lineOf(await ask(definition, { customers, receivables: ledger, asOf, policy, ...more }), name);
    return at === -1 ? Number(line[1]) - Number(line[2]) : Number(line[at]);
  };
  for (const customers of [list, rated]) {
    const [before, after] = [await of(customers, '2026-07-01'), await of(customers, '2026-06-30')];
    expect(after).toBeGreaterThan(0);
    if (at === -1) expect(before).toBeCloseTo(0, 6);
    else expect(before).toBeLessThan(after / 2);
  }
  expect(await of(rated, '2026-07-01')).toBeCloseTo(await of(list, '2026-07-01'), 6);
});

test('each part of a bad year, each row of a plan and each quote says why it is not insured', async () => {
  const policy = terms('2026-07-01', extension);
  const whole = { customers: list, receivables: ledger, asOf };
  const parts = await ask(lossContributions, { ...whole, policy });
  expect(parts.map((row) => String(row.at(-1)).split('. ')[0])).toEqual([
    'Note',
    'No base rate given: placeholder of 3%.',
    'Past due before the policy begins',
    'Already in default: a provision, no risk of the coming year.',
  ]);
  const plan = await ask(coveragePlan, { ...whole, mode: 'whole turnover', policy });
  expect(plan[2]![0]).toBe('no');
  const quotes = await ask(compareQuotes, {
    ...whole,
    policies: [
      ['Term', 'Old', 'New'],
      ['Insured percentage', 0.9, 0.9],
      ['Fixed premium', 1000, 1000],
      ['Policy start', '2026-01-01', '2026-07-01'],
      ['Maximum extension period', 60, 60],
    ],
  });
  const [, old, later] = lineOf(quotes, 'Expected indemnity').map(Number);
  expect(later!).toBeLessThan(old! / 2);
  expect(lineOf(quotes, 'What the ledger excludes').slice(1, 3)).toEqual([
    '',
    'Not insurable by the ledger: Past due before the policy begins (2)',
  ]);
});
