import type { Example } from '../../definition';

// prettier-ignore
const given: Example['arguments'] = [
  [
    ['Invoice', 'Customer', 'Amount', 'Invoice date', 'Due date'],
    ['A1', 'Harbour Foods', 1000, '2026-05-01', '2026-05-31'],
    ['A2', 'Harbour Foods', 500, '2026-06-01', '2026-07-01'],
    ['B7', 'Hill & Co', 800, '2026-06-10', '2026-07-10'],
  ],
  [
    ['Invoice', 'Disputed amount', 'Reason', 'Opened', 'Owner', 'Promised', 'Outcome'],
    ['A1', 400, 'Price', '2026-06-01', 'Li', '2026-06-20', 'open'],
    ['B7', null, 'Goods', '2026-06-25', 'Wu', '2026-07-20', null],
  ],
  [['2026-06-30']],
  [
    ['Insured percentage', '90%'],
    ['Waiting period', '180 days'],
    ['Credit limit', 1000],
  ],
  [['Base rate', '10%']],
  null,
  [
    ['Bucket', 'Loss rate'],
    ['Current', '1%'],
    ['1-30', '5%'],
    ['31-60', '10%'],
    ['61-90', '20%'],
    ['Over 90', '50%'],
  ],
  [['Advance rate now', '80%']],
  [[9000]],
  null,
  null,
];

/** Two customers, a part and a whole invoice contested: the part leaves room in the limit, the whole invoice is neither insured nor lent on. */
// prettier-ignore
export const disputesExample: Example = {
  title: {
    en: 'A part and a whole invoice contested; 90% insured, the bank advances 80%',
    zh: '一张发票部分有争议、一张全部有争议；投保 90%，银行融资 80%',
  },
  arguments: given,
  spills: [
    ['Invoice', 'Customer', 'State', 'Reason', 'Owner', 'Next step', 'By', 'Opened', 'Days open', 'Promised', 'Days past promise', 'Open', 'Disputed', 'Undisputed', 'Insured without disputes', 'Insured', 'Insured, difference', 'Indemnity by, without disputes', 'Indemnity by', 'Cash without disputes', 'Cash', 'Cash, difference', 'Expected on', 'Bank advance without disputes', 'Bank advance', 'Bank advance, difference', 'Allowance without disputes', 'Allowance', 'Allowance, difference', 'DSO without disputes', 'DSO', 'DSO, difference', 'Note'],
    ['A1', 'Harbour Foods', 'open', 'Price', 'Li', 'Ask for the outcome that was promised', '2026-06-20', '2026-06-01', 29, '2026-06-20', 10, 1000, 400, 600, 900, 540, -360, '2026-12-27', '', 0, 0, 0, '', 800, 480, -320, 20.009, 20.009, 0, 219 / 9, 365 / 9, 146 / 9, ''],
    ['B7', 'Hill & Co', 'open', 'Goods', 'Wu', 'Settle the dispute', '2026-07-20', '2026-06-25', 5, '2026-07-20', -20, 800, 800, 0, 720, 0, -720, '2027-02-05', '2027-02-15', 790.64151, 790.64151, 0, '2026-08-10', 640, 0, -640, 0.80216, 8, 7.19784, 0, 292 / 9, 292 / 9, ''],
    ['Other invoices', '', '', '', '', '', '', '', '', '', '', 500, 0, 500, 0, 360, 360, '', '', 495.33947, 495.33947, 0, '', 400, 400, 0, 2.0009, 2.0009, 0, 182.5 / 9, 182.5 / 9, 0, ''],
    ['Book', '', '', '', '', '', '', '', '', '', '', 2300, 1200, 1100, 1620, 900, -720, '', '', 1285.98098, 1285.98098, 0, '', 1840, 880, -960, 22.81206, 30.0099, 7.19784, 401.5 / 9, 839.5 / 9, 438 / 9, 'Without disputes: the same book with nothing contested.'],
  ],
};
