import { policyWarnings, type Policy } from '../../../../src/engine/cover';
import { policy } from '../made';

const limits = [{ creditLimit: 1000 }, { creditLimit: 50_000 }, { creditLimit: 0 }, { creditLimit: null }];
const warned = (terms: Partial<Policy>, customers = limits) =>
  policyWarnings(policy({ insuredPercentage: 0.9, ...terms }), customers).map(({ term }) => term);

test.each([
  ['just below the largest limit × percentage', { maximumLiability: 44_999 }, ['maximumLiability']],
  ['on it', { maximumLiability: 45_000 }, []],
  ['a threshold just below the smallest limit', { nonQualifyingLoss: 999 }, []],
  ['a threshold on it', { nonQualifyingLoss: 1000 }, ['nonQualifyingLoss']],
  ['a deductible just below the smallest limit', { eachLossDeductible: 999 }, []],
  ['a deductible on it', { eachLossDeductible: 1000 }, ['eachLossDeductible']],
  ['a minimum retention on it', { minimumRetention: 1000 }, ['minimumRetention']],
  ['a first loss just below the maximum', { aggregateFirstLoss: 59_999, maximumLiability: 60_000 }, []],
  [
    'a first loss as large as the maximum',
    { aggregateFirstLoss: 60_000, maximumLiability: 60_000 },
    ['aggregateFirstLoss'],
  ],
  [
    'a minimum premium as high as the estimated one',
    { minimumPremium: 16_000, estimatedTurnover: 8_000_000, premiumRate: 0.002 },
    [],
  ],
  [
    'a minimum premium above it',
    { minimumPremium: 16_001, estimatedTurnover: 8_000_000, premiumRate: 0.002 },
    ['minimumPremium'],
  ],
] as const)('%s: %j warns of %j', (_, terms, expected) => expect(warned(terms)).toEqual(expected));

test('no limit anywhere is worth a word, one in the policy is enough', () => {
  expect(warned({}, [{ creditLimit: null }])).toEqual(['creditLimit']);
  expect(warned({ creditLimit: 500 }, [{ creditLimit: null }])).toEqual([]);
});
