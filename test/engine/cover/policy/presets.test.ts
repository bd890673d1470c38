import {
  indemnityOfLosses,
  insurerPresets,
  policyTerms,
  presetNamed,
  presets,
  rulesNamed,
  termsOfPreset,
  timeRules,
  withPreset,
} from '../../../../src/engine/cover';
import { losses, policy } from '../made';

test.each(insurerPresets.map((preset) => [preset.name.en, preset] as const))(
  '%s states known terms, published days that exist, and pays nothing above the loss once its blanks are filled',
  (_, preset) => {
    expect(Object.keys(policyTerms)).toEqual(expect.arrayContaining(Object.keys(preset.terms)));
    expect(preset.timeRules === null || rulesNamed(preset.timeRules) !== null).toBe(true);
    const blanks =
      preset.terms.wording === 'excess of loss'
        ? { aggregateFirstLoss: 10 }
        : { insuredPercentage: 0.9, premiumPaid: 1000 };
    const paid = indemnityOfLosses(
      losses([{ loss: 1000, limit: 800, cause: 'insolvency' }]),
      policy({ ...blanks, ...preset.terms }),
      [],
      null,
    ).indemnity[0]!;
    expect(paid).toBeGreaterThan(0);
    expect(paid).toBeLessThanOrEqual(800);
  },
);

test.each([
  ['Guangdong pooled SME 2024', 250_000, undefined, 150_000],
  ['EXIM small business', 100_000, 200_000, 95_000],
  ['UKEF export insurance', 100_000, 80_000, 76_000],
  ['Sinosure short term', 300_000, 200_000, 180_000],
])('%s pays for a loss of %d within a limit of %p: %d', (name, loss, limit, expected) => {
  const { terms } = insurerPresets.find((preset) => preset.name.en === name)!;
  expect(
    indemnityOfLosses(losses([{ loss, limit, cause: 'insolvency' }]), policy(terms), [], null).indemnity[0],
  ).toBeCloseTo(expected, 6);
});

test('no preset says twice what its days already say', () => {
  expect(new Set(timeRules.map(({ name }) => name.en)).size).toBe(timeRules.length);
  expect(new Set(insurerPresets.map(({ name }) => name.en)).size).toBe(insurerPresets.length);
});

test('a preset fills what the policy leaves blank, with the days that belong to it, and nothing that the policy states', () => {
  const filled = withPreset(
    policy({ insuredPercentage: 0.85, rules: 'Atradius Modula' }),
    presetNamed('安卓信用保险 modula')!,
  );
  expect(filled).toMatchObject({
    insuredPercentage: 0.85,
    wording: 'percentage of loss',
    noticeWithin: { count: 30, unit: 'days' },
    maximumLiability: null,
  });
  expect(termsOfPreset(filled)).toEqual(expect.arrayContaining(['wording', 'noticeWithin']));
  expect(termsOfPreset(filled)).not.toContain('insuredPercentage');
});

test('a maximum that the policy states in one way is not overruled in the other, and no currency comes without an amount', () => {
  const hongKong = presetNamed('HKECIC small business')!;
  expect(withPreset(policy({ liabilityMultiple: 20 }), hongKong)).toMatchObject({
    maximumLiability: null,
    currency: null,
  });
  expect(withPreset(policy({ maximumLiability: 5 }), hongKong)).toMatchObject({ maximumLiability: 5, currency: null });
  expect(withPreset(policy(), hongKong)).toMatchObject({
    maximumLiability: 10_000_000,
    currency: 'HKD',
    waitingPeriod: { count: 3, unit: 'months' },
  });
});

test('every published set of terms has a name of its own, in both languages', () => {
  for (const language of ['en', 'zh'] as const)
    expect(new Set(presets.map(({ name }) => name[language])).size).toBe(presets.length);
  for (const preset of presets)
    expect([presetNamed(preset.name.en), presetNamed(preset.name.zh)]).toEqual([preset, preset]);
});
