import type { Example } from '../../definition';

/** 60,000 of PD 1 % and 40,000 of PD 10 %, half of it lost: 300 and 2,000 a year; 40,000 past due, 10,000 above a limit. */
// prettier-ignore
export const strategiesExample: Example = {
  title: { en: 'Two customers: cutting back to the limit costs more margin than it saves', zh: '两个客户：压回限额损失的毛利多于节省' },
  arguments: [
    [
      ['Customer', 'Amount', 'Due date'],
      ['Harbour Foods', 60_000, '2026-07-31'],
      ['Hill & Co', 40_000, '2026-06-10'],
    ],
    [
      ['Customer', 'Grade', 'Credit limit', 'Annual sales', 'PD', 'LGD', 'Exposure'],
      ['Harbour Foods', 'BBB', 80_000, 300_000, '1%', '50%', 60_000],
      ['Hill & Co', null, 30_000, 200_000, '10%', '50%', 40_000],
    ],
    [['2026-06-30']],
    [
      ['Gross margin', '20%'],
      ['Cost of capital', '10%'],
      ['Cost of a report', 150],
      ['Cost of monitoring', 600],
      ['Cost of collection', 3000],
      ['Terms shorter by', 10],
      ['Sales lost', '1%'],
    ],
    [
      ['Insured percentage', '90%'],
      ['Premium rate', '0.3%'],
    ],
    null,
    null,
    null,
  ],
  spills: [
    ['Strategy', 'Verdict', 'Costs a year', 'Protects or frees', 'Brings a year', 'Net a year', 'Pays from', 'Expected loss that stays', 'How computed'],
    ['Assess: evidence on who has none', 'Pays from that share on', 150, 40_000, 2000, 1850, 0.075, 300, '1 who owe have no grade, report or statement: so many × Cost of a report; at most their expected loss is avoided.'],
    ['Terms and limits: limits kept', 'Does not pay', 10_000, 10_000, 1300, -8700, '', 1800, '1 above limits by LIMITUSE: the margin on their sales that no longer fit, against carrying cost and expected loss of what lies above (CREDITPOLICY).'],
    ['Terms and limits: shorter terms', 'Pays', 1000, 14_561.64384, 1187.931507, 187.9315068, '', 2277, 'CREDITPOLICY at 63 days and 1% of sales lost, against 73 days now; bad debts stay the same share of sales.'],
    ['Monitor: customers who slip', 'Pays from that share on', 600, 40_000, 2000, 1400, 0.3, 300, '1 amber or red by EARLYWARNING; at most their expected loss is avoided.'],
    ['Collect: what is past due', 'Pays from that share on', 3000, 40_000, 3200, 200, 0.9375, 2300, 'Past due by AGEING, defaults apart: at most all of it comes in on its due date and CREDITPOLICY’s carrying cost falls.'],
    ['Insure: by the policy', 'Pays', 1500, 81_000, 1620, 120, '', 680, 'COVERVALUE: Worth its cost: it pays on average. Close: it turns at a cost of 1,620. Protects: what the policy pays of each failure (INDEMNITYIFFAILS).'],
    ['Which pays', '', '', '', '', '', '', '', 'Pays: Terms and limits: shorter terms (188 a year); Insure: by the policy (120 a year). Pays from a share on: Assess: evidence on who has none (7.5%); Monitor: customers who slip (30%); Collect: what is past due (93.8%). Each alone; what they bring does not add up.'],
  ],
};
