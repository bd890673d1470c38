import { selfQuestions, type SelfQuestion } from '../../src/engine/desk';
import { selfAssessment } from '../../src/functions/catalogue/selfAssessment';
import { invoke } from '../../src/functions/invoke';
import { selfAssessmentLayout, selfAssessmentLines } from '../../src/functions/layouts/selfAssessment';
import { reader } from '../../src/functions/reader';
import type { Cells } from '../../src/workbook/values/cells';

const asOf = [['2026-06-30']];
const keys = Object.keys(selfQuestions) as SelfQuestion[];

const ledger: Cells = [
  ['Customer', 'Invoice', 'Amount', 'Invoice date', 'Due date', 'Paid date', 'Written off', 'Disputed amount'],
  ['Harbour', 'R1', 60_000, '2026-06-01', '2026-07-31', null, null, null],
  ['Hill', 'R2', 40_000, '2026-05-10', '2026-06-10', null, null, null],
  ['Hill', 'R3', 1000, '2026-01-10', '2026-02-10', '2026-05-10', null, null],
];
const customers: Cells = [
  ['Customer', 'Grade', 'Credit limit', 'Report date'],
  ['Harbour', 'BBB', 80_000, '2025-07-01'],
  ['Hill', null, 50_000, '2025-06-29'],
];

interface Given {
  readonly ledger?: Cells;
  readonly customers?: Cells;
  readonly answers?: Cells | null;
  readonly policy?: Cells | null;
  readonly disputes?: Cells | null;
}

const assess = async (given: Given = {}) => {
  const { answers = null, policy = null, disputes = null } = given;
  const all = [given.ledger ?? ledger, given.customers ?? customers, asOf, answers, policy, disputes];
  const read = reader(selfAssessmentLayout, await invoke(selfAssessment, all));
  return { ...read, asked: (key: SelfQuestion) => read.line(selfQuestions[key].asks)! };
};

test('weights add up to 100, and every question has a step and a source of its own', () => {
  expect(keys.reduce((sum, key) => sum + selfQuestions[key].weight, 0)).toBe(100);
  expect(new Set(keys.map((key) => selfQuestions[key].step.en)).size).toBe(keys.length);
});

test('a blank is named and earns nothing; a firm that answers nothing and whose books say nothing has 0 points', async () => {
  const { line, asked } = await assess({
    ledger: [ledger[0]!, ['Harbour', 'R1', 'see mail', '2026-06-01', '2026-07-31', null, null, null]],
  });
  expect(line(selfAssessmentLines.score.words)!.number('points')).toBe(0);
  expect(line(selfAssessmentLines.blanks.words)!.number('points')).toBe(keys.length);
  expect(line(selfAssessmentLines.answered.words)!.cell('share')).toBe('');
  expect(asked('overdue').choice('answer')).toBe('blank');
  expect(asked('overdue').text('step')).toContain('found "see mail"');
});

test('a row that cannot be read leaves its customer out of what the books say, and a line names him with the place', async () => {
  const spoiled = [...ledger, ['Elm', 'R4', 'see mail', '2026-06-01', '2026-06-15', null, null, null]];
  const [whole, without] = [await assess({ ledger: spoiled }), await assess()];
  for (const key of keys) {
    expect(whole.asked(key).cell('share')).toBe(without.asked(key).cell('share'));
    expect(whole.asked(key).choice('answer')).toBe(without.asked(key).choice('answer'));
  }
  const named = whole.line({ en: 'Left out of what the books say: Elm', zh: '' })!;
  expect(named.text('step')).toBe('Receivables row 5, "Amount": expected an amount, found "see mail".');
  expect(whole.asked('reviewed').number('share')).toBe(0.6);
});

test('of a customer with a right and a wrong invoice neither counts; a dispute about the right one does not either', async () => {
  const spoiled = ledger.map((row, at) => (at === 3 ? row.with(2, 'see mail') : row));
  const disputes = [
    ['Invoice', 'Disputed amount', 'Opened'],
    ['R2', 4000, '2026-01-08'],
  ];
  const { asked, line } = await assess({ ledger: spoiled, disputes });
  expect(asked('overdue').number('share')).toBe(0);
  expect(asked('disputes').number('share')).toBe(0);
  expect(line({ en: 'Left out of what the books say: Hill', zh: '' })).not.toBeNull();
});

test('a row of the list of customers that cannot be read leaves what the list tells to the firm, and nothing else', async () => {
  const { asked, line } = await assess({
    customers: customers.map((row, at) => (at === 2 ? row.with(2, 'see mail') : row)),
  });
  expect(asked('overdue').number('share')).toBe(0.4);
  expect(
    ['graded', 'reviewed', 'limitsSet', 'withinLimits'].map((key) => asked(key as SelfQuestion).choice('answer')),
  ).toEqual(Array(4).fill('blank'));
  expect(line(selfAssessmentLines.listNotRead.words)!.text('step')).toContain('found "see mail"');
});

test('all answered yes where the books say nothing: 100 less what the books say against it', async () => {
  const answers = keys.map((key) => [selfQuestions[key].asks.en, 'yes']);
  const { line, asked } = await assess({ answers });
  // The books: reports of a year 60% partly, five largest 100% no, 40% past due no; nothing lost of 101,000.
  expect(asked('overdue').choice('answer')).toBe('no');
  expect(line(selfAssessmentLines.score.words)!.number('points')).toBe(100 - 2 - 5 - 6);
  expect(line(selfAssessmentLines.blanks.words)!.number('points')).toBe(0);
});

test('a report of exactly twelve months ago is of the last year, one of a day before is not', async () => {
  const { asked } = await assess({
    customers: [
      ['Customer', 'Report date'],
      ['Harbour', '2025-06-30'],
      ['Hill', '2025-06-29'],
    ],
  });
  expect(asked('reviewed').number('share')).toBe(0.6);
});

test.each([
  [81_000, 'yes'],
  [80_000, 'yes'],
  [78_000, 'yes'],
  [77_999, 'partly'],
  [70_000, 'partly'],
  [69_999, 'no'],
])('a limit of %d over 80,000 owed, beside 20,000 within theirs: limits kept? %s', async (limit, answer) => {
  const { asked } = await assess({
    ledger: [
      ['Customer', 'Amount', 'Due date'],
      ['Harbour', 80_000, '2026-07-31'],
      ['Hill', 20_000, '2026-07-31'],
    ],
    customers: [
      ['Customer', 'Credit limit'],
      ['Harbour', limit],
      ['Hill', 20_000],
    ],
  });
  expect(asked('withinLimits').choice('answer')).toBe(answer);
});

test('the log tells how old disputes are: 21 days are in time, 22 are not; without a log a contested book asks for it', async () => {
  const contested = ledger.map((row, at) => (at === 1 ? row.with(7, 6000) : row));
  const without = await assess({ ledger: contested });
  expect(without.asked('disputes').choice('answer')).toBe('blank');
  expect(without.asked('disputes').text('step')).toContain('the log of disputes');
  const log = (opened: string): Cells => [
    ['Invoice', 'Disputed amount', 'Opened'],
    ['R1', 6000, '2026-06-20'],
    ['R2', 4000, opened],
  ];
  const inTime = await assess({ ledger: contested, disputes: log('2026-06-09') });
  expect(inTime.asked('disputes').number('share')).toBe(0);
  const old = await assess({ ledger: contested, disputes: log('2026-06-08') });
  expect([old.asked('disputes').number('share'), old.asked('disputes').choice('answer')]).toEqual([0.4, 'partly']);
});

test('losses of twelve months against gross sales: 303 of 101,000 are within 0.3%', async () => {
  const lost = ledger.map((row, at) => (at === 3 ? row.with(6, 303) : row));
  const { asked } = await assess({ ledger: lost });
  expect(asked('losses').number('share')).toBeCloseTo(0.003, 12);
  expect(asked('losses').choice('answer')).toBe('yes');
});

test('with a policy the books say what is insured, and an answer of the firm counts only where they do not', async () => {
  const answers = [['Receivables insured', 'no']];
  const alone = await assess({ answers });
  expect([alone.asked('insured').choice('answer'), alone.asked('insured').text('from')]).toEqual(['no', 'your answer']);
  const covered = await assess({ answers, policy: [['Insured percentage', '90%']] });
  expect([covered.asked('insured').choice('answer'), covered.asked('insured').number('share')]).toEqual(['yes', 1]);
});

test('a ledger in place of a list of customers has no grades: that is asked, not counted as none', async () => {
  const { asked } = await assess({ customers: ledger });
  expect(asked('graded').choice('answer')).toBe('blank');
  expect(asked('limitsSet').choice('answer')).toBe('blank');
});

test('known gaps come before blanks among the next steps', async () => {
  const { line } = await assess();
  const next = [1, 2, 3].map((at) => line({ en: `Next step ${at}`, zh: '' })!.text('evidence'));
  expect(next).toEqual([
    'Paid in time: 6 points to gain',
    'Concentration: 5 points to gain',
    'Age of reports: 2 points to gain',
  ]);
});

test.each([
  [[['Written credit policy', 'perhaps']], 'expected yes, partly or no, found "perhaps"'],
  [[['Written credit polcy', 'yes']], '"Written credit polcy" is not a known term'],
])('an answer that is none is refused with its place', async (answers, sentence) => {
  await expect(assess({ answers })).rejects.toThrow(sentence);
});

test('in Chinese, TRUE and FALSE understood', async () => {
  const answer = await invoke(selfAssessment, [
    [
      ['客户', '金额', '到期日'],
      ['华东贸易', 1000, '2026-05-31'],
    ],
    [['客户'], ['华东贸易']],
    asOf,
    [
      ['书面信用政策', true],
      ['是否按书面日程催款？', '部分'],
      ['停止发货', false],
    ],
  ]);
  expect(answer[0]!.slice(0, 3)).toEqual(['问题', '部分', '回答']);
  expect(answer[1]!.slice(0, 4)).toEqual(['是否有书面的信用政策？', '评估', '是', 4]);
  const read = reader(selfAssessmentLayout, answer);
  expect(read.line(selfQuestions.reminders.asks)!.number('points')).toBe(2);
  expect(read.line(selfQuestions.stop.asks)!.choice('answer')).toBe('no');
});
