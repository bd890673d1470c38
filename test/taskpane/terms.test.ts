import { policyTerms, type Policy } from '../../src/engine/cover';
import { noAnswers } from '../../src/taskpane/flow/answers';
import { termHelp } from '../../src/taskpane/policy/help';
import { startingTermsNamed, startingTerms, startingFrom } from '../../src/taskpane/policy/startingTerms';
import { policyRows } from '../../src/taskpane/plan/policyRows';
import { termFields } from '../../src/taskpane/policy/termFields';
import { typedTerms } from '../../src/taskpane/policy/typed';
import { readPolicy } from '../../src/workbook/ranges/policy';

const blank = { terms: {}, startedFrom: null };

const readBack = (terms: Readonly<Record<string, string>>, language: 'en' | 'zh'): Policy =>
  readPolicy(typedTerms({ ...noAnswers, terms }, language), { date1904: false });

const given = (policy: Policy) => Object.fromEntries(Object.entries(policy).filter(([, value]) => value !== null));

/** 0.65 % is read as 0.65 ÷ 100, which is 0.0065 but for its last digit. */
const rounded = (terms: object) =>
  Object.fromEntries(
    Object.entries(terms).map(([key, value]) => [
      key,
      typeof value === 'number' ? Number(value.toPrecision(14)) : value,
    ]),
  );

/** Whose published terms fill the blanks: the form fills them in itself, for the user to see. */
const RULES = 'rules';

test('every term that a policy can have is asked for once, with help that says more than its name', () => {
  expect([...termFields.map(({ key }) => key), RULES].sort()).toEqual(Object.keys(policyTerms).sort());
  for (const { key } of termFields) {
    expect(termHelp[key]!.en.length).toBeGreaterThan(policyTerms[key].en.length);
    expect(termHelp[key]!.zh.length).toBeGreaterThan(policyTerms[key].zh.length);
  }
});

describe.each(['en', 'zh'] as const)('typed in %s', (language) => {
  test.each(startingTerms.map((preset) => [preset.name.en, preset] as const))(
    'the published terms of %s are read back as published, from a sheet in either language',
    (_, preset) => {
      const { terms } = startingFrom(preset, blank, language);
      for (const sheet of ['en', 'zh'] as const) expect(rounded(given(readBack(terms, sheet)))).toEqual(preset.terms);
    },
  );

  test('every other kind of term is read back as typed', () => {
    const terms = {
      policyStart: '2026-01-01',
      noticeWithin: language === 'zh' ? '5个工作日' : '5 business days',
      alsoCovered: 'affiliate, consignment',
      topUp: 'CAP+',
      topUpMonths: '3',
      premiumTax: '19%',
      creditLimit: '250,000',
      currency: 'EUR',
    };
    expect(given(readBack(terms, language))).toEqual({
      policyStart: 46023,
      noticeWithin: { count: 5, unit: 'business days' },
      alsoCovered: (1 << 2) | (1 << 8),
      topUp: 'CAP+',
      topUpMonths: 3,
      premiumTax: 0.19,
      creditLimit: 250_000,
      currency: 'EUR',
    });
  });
});

test('an amount with its currency says both, and two currencies are refused as they are in a range', () => {
  expect(readBack({ maximumLiability: 'EUR 1,000,000' }, 'en')).toMatchObject({
    maximumLiability: 1_000_000,
    currency: 'EUR',
  });
  expect(() => readBack({ maximumLiability: 'EUR 1,000,000', eachLossDeductible: 'USD 5,000' }, 'en')).toThrow(
    'two currencies',
  );
});

test('published terms fill what is blank; what was typed stays; what only another insurer publishes goes again', () => {
  const [japan, exim] = [startingTermsNamed('Japan, private')!, startingTermsNamed('EXIM small business')!];
  const typed = { ...blank, terms: { insuredPercentage: '80%', eachLossDeductible: '5,000' } };
  const first = startingFrom(japan, typed, 'en');
  expect(first).toMatchObject({
    startedFrom: 'Japan, private',
    terms: {
      insuredPercentage: '80%',
      eachLossDeductible: '5,000',
      wording: 'deduct then percent',
      limitStage: 'loss',
    },
  });
  const second = startingFrom(exim, first, 'en');
  expect(second.terms).toMatchObject({
    insuredPercentage: '80%',
    eachLossDeductible: '5,000',
    wording: 'percentage of loss',
    stopAfter: '90 days',
  });
  expect(second.terms).not.toHaveProperty('limitStage');
  expect(startingFrom(null, second, 'zh')).toEqual({
    startedFrom: null,
    terms: { insuredPercentage: '80%', eachLossDeductible: '5,000' },
  });
});

test('on the sheet stand the common terms, the groups of which something is given, and room for more', () => {
  const titles = (terms: Readonly<Record<string, string>>) =>
    policyRows({ terms }).filter((row) => typeof row === 'string');
  expect(titles({})).toEqual(['wording', 'share', 'time', 'year', 'others']);
  expect(titles({ noticeWithin: '30' })).toEqual(['wording', 'share', 'time', 'year', 'notice', 'others']);
  expect(policyRows({ terms: {} }).slice(-4)).toEqual([null, null, null, null]);
});
