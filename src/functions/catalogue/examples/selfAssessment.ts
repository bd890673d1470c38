import { selfQuestions, type SelfQuestion } from '../../../engine/desk';
import type { Example } from '../../definition';

const asked = (key: SelfQuestion) => selfQuestions[key].asks.en;
const step = (key: SelfQuestion) => selfQuestions[key].step.en;
const answerIt = 'Answer yes, partly or no.';

/** 100,000 owed by two: 60% graded, all with limits, 10,000 above them, 40% past due. */
// prettier-ignore
export const selfAssessmentExample: Example = {
  title: { en: 'Two customers, three questions answered, the rest from the books or blank', zh: '两个客户，回答三个问题，其余由账簿得出或空白' },
  arguments: [
    [
      ['Customer', 'Amount', 'Due date'],
      ['Harbour Foods', 60_000, '2026-07-31'],
      ['Hill & Co', 40_000, '2026-06-10'],
    ],
    [
      ['Customer', 'Grade', 'Credit limit'],
      ['Harbour Foods', 'BBB', 80_000],
      ['Hill & Co', null, 30_000],
    ],
    [['2026-06-30']],
    [
      ['Written credit policy', 'yes'],
      ['New customers checked', 'partly'],
      ['Are reminders sent by a written calendar?', 'no'],
    ],
    null,
    null,
    null,
    null,
  ],
  spills: [
    ['Question', 'Part', 'Answer', 'Points', 'Of', 'Figure', 'From', 'Evidence', 'To do'],
    [asked('policyWritten'), 'Assess', 'yes', 4, 4, '', 'your answer', '', ''],
    [asked('policyReviewed'), 'Assess', 'BLANK', 0, 2, '', '', '', answerIt],
    [asked('newChecked'), 'Assess', 'partly', 3, 6, '', 'your answer', '', step('newChecked')],
    [asked('graded'), 'Assess', 'partly', 2.5, 5, 0.6, 'your books', '60% of what is owed has a grade, report or statement; yes from 90%, partly from 50%', step('graded')],
    [asked('reviewed'), 'Assess', 'BLANK', 0, 4, '', '', '', 'Answer yes, partly or no, or give a column Report date in the customers.'],
    [asked('limitsSet'), 'Terms and limits', 'yes', 7, 7, 1, 'your books', '100% of what is owed has a limit; yes from 95%, partly from 70%', ''],
    [asked('withinLimits'), 'Terms and limits', 'partly', 3, 6, 0.1, 'your books', '10% of what is owed lies above limits; yes up to 2%, partly up to 10%', step('withinLimits')],
    [asked('authority'), 'Terms and limits', 'BLANK', 0, 4, '', '', '', answerIt],
    [asked('termsKnown'), 'Terms and limits', 'BLANK', 0, 3, '', '', '', answerIt],
    [asked('watched'), 'Monitor', 'BLANK', 0, 5, '', '', '', answerIt],
    [asked('daysMeasured'), 'Monitor', 'BLANK', 0, 3, '', '', '', answerIt],
    [asked('concentration'), 'Monitor', 'no', 0, 5, 1, 'your books', '100% of what is owed is owed by the five largest; yes up to 30%, partly up to 50%', step('concentration')],
    [asked('forecast'), 'Monitor', 'BLANK', 0, 3, '', '', '', answerIt],
    [asked('longOverdue'), 'Monitor', 'yes', 4, 4, 0, 'your books', '0% of what is owed is more than 90 days past due; yes up to 2%, partly up to 5%', ''],
    [asked('overdue'), 'Collect', 'no', 0, 6, 0.4, 'your books', '40% of what is owed is past due; yes up to 10%, partly up to 25%', step('overdue')],
    [asked('reminders'), 'Collect', 'no', 0, 4, '', 'your answer', '', step('reminders')],
    [asked('stop'), 'Collect', 'BLANK', 0, 4, '', '', '', answerIt],
    [asked('disputes'), 'Collect', 'yes', 4, 4, 0, 'your books', '0% of what is contested has been open for more than 21 days; yes up to 0%, partly up to 40%', ''],
    [asked('handedOver'), 'Collect', 'yes', 3, 3, 1, 'your books', '100% of what is more than 90 days late has been handed over; yes from 90%, partly from 50%', ''],
    [asked('losses'), 'Collect', 'BLANK', 0, 4, '', '', '', 'Answer yes, partly or no, or give a column Written off and paid invoices in the receivables.'],
    [asked('insured'), 'Protect', 'BLANK', 0, 5, '', '', '', 'Answer yes, partly or no, or give the policy and a list of customers with Credit limit.'],
    [asked('security'), 'Protect', 'BLANK', 0, 3, '', '', '', answerIt],
    [asked('provision'), 'Protect', 'BLANK', 0, 3, '', '', '', answerIt],
    [asked('distress'), 'Protect', 'BLANK', 0, 3, '', '', '', answerIt],
    ['Assess', '', '', 9.5, 21, 0.452381, '', '', ''],
    ['Terms and limits', '', '', 10, 20, 0.5, '', '', ''],
    ['Monitor', '', '', 4, 20, 0.2, '', '', ''],
    ['Collect', '', '', 7, 25, 0.28, '', '', ''],
    ['Protect', '', '', 0, 14, 0, '', '', ''],
    ['Score (a blank earns nothing)', '', '', 30.5, 100, 0.305, '', '', ''],
    ['Score of what is answered', '', '', 30.5, 54, 0.564815, '', '', ''],
    ['Questions left blank', '', '', 13, 46, '', '', 'Policy reviewed, Age of reports, Authority by amount, Terms on paper, Customers watched, Debtor days measured, Cash forecast, Deliveries stop, Losses, Receivables insured, Security for high risks, Provision made, Plan for distress', ''],
    ['Next step 1', 'Collect', '', '', '', '', '', 'Paid in time: 6 points to gain', step('overdue')],
    ['Next step 2', 'Monitor', '', '', '', '', '', 'Concentration: 5 points to gain', step('concentration')],
    ['Next step 3', 'Collect', '', '', '', '', '', 'Reminders by calendar: 4 points to gain', step('reminders')],
  ],
};
