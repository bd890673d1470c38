import type { Line } from '../line';

/** What has happened already stands apart from the coming year, in every function of the whole book, under the same names. */
export const defaultedLines = {
  count: { is: 'count', words: { en: 'Already in default: customers', zh: '已违约：客户数' } },
  owed: { is: 'amount', words: { en: 'Already in default: owed', zh: '已违约：欠款' } },
  expected: { is: 'amount', words: { en: 'Already in default: expected loss', zh: '已违约：预期损失' } },
  claimable: {
    is: 'amount',
    words: {
      en: 'Already in default: of it claimable if the policy was in force',
      zh: '已违约：其中可索赔（以当时保单有效为前提）',
    },
  },
} as const satisfies Record<string, Line>;
