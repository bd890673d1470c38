import type { Example } from '../../definition';

/** EXPLAIN hands on as many arguments as the longest function has. */
const leftOut = (count: number) => Array.from({ length: count }, () => null);

// prettier-ignore
export const explainExamples: readonly Example[] = [
  {
    title: {
      en: 'An indemnity, clause by clause, and what would change it most',
      zh: '逐条解释一笔赔款，并指出影响最大的改动',
    },
    arguments: [
      [['INDEMNITY']],
      [['Harbour Foods']],
      [['Indemnity']],
      null,
      [
        ['Customer', 'Loss'],
        ['Harbour Foods', 50_000],
      ],
      [
        ['Wording', 'deduct then percent'],
        ['Insured percentage', 0.9],
        ['Each-loss deductible', 5_000],
      ],
      ...leftOut(11),
    ],
    spills: [
      ['Kind', 'Explanation', 'Value', 'After', 'Unit', 'Argument', 'Row', 'Column'],
      ['Figure', 'INDEMNITY, Indemnity (after every clause)', 40_500, '', 'amount', '', '', ''],
      ['Whose', 'Customer Harbour Foods', '', '', '', 'claims', 2, 1],
      ['Step', 'Exclusions: Disputed parts are not insured until the dispute is settled.', 50_000, 50_000, 'amount', '', '', ''],
      ['Step', 'Credit limit: What exceeds the customer’s limit, receipts counted, stays with the policyholder.', 50_000, 50_000, 'amount', '', '', ''],
      ['Step', 'Each-loss deductible: A fixed amount is taken off each loss, never below nothing.', 50_000, 45_000, 'amount', '', '', ''],
      ['Step', 'Insured percentage: The insured percentage of the amount is paid.', 45_000, 40_500, 'amount', '', '', ''],
      ['Beside it', 'Covered', 50_000, '', 'amount', '', '', ''],
      ['Beside it', 'Retained', 9_500, '', 'amount', '', '', ''],
      ['Note', 'No limit given. Binding clause: Each-loss deductible.', '', '', '', '', '', ''],
      ['Given', 'Customer', 'Harbour Foods', '', '', 'claims', 2, 1],
      ['Given', 'Loss', 50_000, '', '', 'claims', 2, 2],
      ['Term', 'Wording', 'deduct then percent', '', '', 'policy', 1, 2],
      ['Term', 'Insured percentage', 0.9, '', '', 'policy', 2, 2],
      ['Term', 'Each-loss deductible', 5_000, '', '', 'policy', 3, 2],
      ['Left out', 'customers, asOf', '', '', '', '', '', ''],
      ['If changed', 'Loss 50,000 → 55,000', '', 45_000, 'amount', 'claims', 2, 2],
      ['If changed', 'Insured percentage 90% → 99%', '', 44_550, 'amount', 'policy', 2, 2],
      ['If changed', 'Wording deduct then percent → percent then deduct', '', 40_000, 'amount', 'policy', 1, 2],
      ['Source', 'Exclusions: Single situation commercial specific account wording, losses occurring (published rule)', 'https://studylib.net/doc/18247369/single-situation-commercial-specific-account-wording-losses', '', '', '', '', ''],
      ['Source', 'Credit limit, Insured percentage: Atradius Belgium: Glossary (published rule)', 'https://support.atradius.be/en/glossary', '', '', '', '', ''],
      ['Source', 'Each-loss deductible: Marine Insurance Japan: How the insurance money of trade credit insurance is computed (published rule)', 'https://www.marineinsurance.jp/export-hoken/insurance/007.html', '', '', '', '', ''],
      ['Source', 'Atradius UK: How can I maximise my claim pay-out (published rule)', 'https://atradius.co.uk/our-solutions/FAQ/how-can-i-maximise-my-claim-pay-out', '', '', '', '', ''],
    ],
  },
];
