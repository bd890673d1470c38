import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../../src/engine/problem';
import { column, choiceColumn, layoutOf, type Layout } from '../../src/functions/layout';
import { lineName } from '../../src/functions/line';
import { printer } from '../../src/functions/printer';
import { reader } from '../../src/functions/reader';
import { returned } from '../../src/functions/returned';

const layout = layoutOf({
  customer: column('name', 'Customer', '客户'),
  light: choiceColumn('Light', '灯', { red: { en: 'red', zh: '红' }, green: { en: 'green', zh: '绿' } }),
  amount: column('amount', 'Amount', '金额', 'unpaid', '未付'),
  note: column('note', 'Note', '说明'),
});
const range = { name: { en: 'Customers', zh: '客户区域' }, headingRow: 2 };
const refused = new Problem({ kind: 'missing', because: { en: 'no amount', zh: '没有金额' } });

test('an answer stands row by row beside its range: blank above the headings, blank beside blank rows', () => {
  const answer = printer(layout, 'zh').beside(range, [{ amount: 5 }, null], ({ amount }) => ({
    customer: 'A',
    light: 'red',
    amount,
    note: { en: 'owed', zh: '欠款' },
  }));
  expect(answer).toEqual([
    ['', '', '', ''],
    ['', '', '', ''],
    ['客户', '灯', '金额', '说明'],
    ['A', '红', 5, '欠款'],
    ['', '', '', ''],
  ]);
});

test('a row that cannot be computed shows the error in every column, and in its note the sentence with the row', () => {
  const [row] = printer(layout, 'en')
    .beside(range, [refused], () => ({ customer: '', light: '', amount: 0, note: '' }))
    .slice(3);
  expect(row!.slice(0, 3).every((cell) => cell instanceof Problem)).toBe(true);
  expect(row![3]).toBe('Customers row 4: no amount.');
});

test('an answer is read by key in either language, whatever the order of its columns and lines', () => {
  const turned: Layout = [...layout].reverse();
  for (const language of ['en', 'zh'] as const) {
    const print = printer(turned, language);
    const answer = print.answer(
      [
        print.row({ customer: 'A', light: 'green', amount: null, note: 'n' }),
        print.spoiled(refused, { customer: 'B' }),
        print.row({ customer: 'C', light: 'red', amount: 7, note: 'm' }),
      ],
      1,
    );
    const read = reader(layout, answer);
    expect(read.row(2).choice('light')).toBe('green');
    expect(read.row(2).number('amount')).toBeNull();
    expect(read.row(3).problem).toBe(refused);
    expect(read.row(4).number('amount')).toBe(7);
    expect(read.row(4).text('customer')).toBe('C');
    expect(read.row(99).text('customer')).toBe('');
  }
});

test('a line is found by its name in either language, and told from one that only begins alike', () => {
  const lines = layoutOf({ what: column('line', 'What', '项目'), amount: column('as the line', 'Amount', '金额') });
  const level = { words: { en: 'Loss {level}', zh: '损失 {level}' } };
  const atLeast = { words: { en: 'Loss {level} at least', zh: '损失 {level} 不低于' } };
  const print = printer(lines, 'zh');
  const answer = print.answer([
    print.row({ what: lineName(atLeast, { level: '99%' }), amount: 1 }),
    print.row({ what: lineName(level, { level: '99%' }), amount: 2 }),
  ]);
  expect(
    reader(lines, answer)
      .line(lineName(level, { level: '99%' }))!
      .number('amount'),
  ).toBe(2);
  expect(reader(lines, answer).line(lineName(level, { level: '95%' }))).toBeNull();
});

test('help names every column with its meaning, and every line', () => {
  expect(
    returned({ en: 'One row', zh: '一行' }, layout, {
      lines: { one: { words: { en: 'Loss {level}', zh: '损失 {level}' } } },
    }),
  ).toMatchObject({
    en: 'One row: Customer, Light, Amount (unpaid), Note. Lines: Loss ….',
    zh: '一行：客户、灯、金额（未付）、说明。各行：损失 …。',
  });
});

const folder = path.join(__dirname, '../../src/functions/layouts');
const declared = readdirSync(folder).flatMap((file) =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  Object.entries(require(path.join(folder, file)) as Record<string, unknown>).map(([name, value]) => ({ name, value })),
);
const layouts = declared.filter(
  (one): one is { name: string; value: Layout } => Array.isArray(one.value) && one.name.endsWith('Layout'),
);

test.each(layouts)('$name has no two columns of one name in a language: they could not be told apart', ({ value }) => {
  for (const language of ['en', 'zh'] as const) {
    const names = value.map(({ words }) => words[language]);
    expect(names.every((name) => name.trim() !== '')).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  }
});

const lists = declared.filter(
  (one): one is { name: string; value: Record<string, { words: Record<'en' | 'zh', string> }> } =>
    one.name.endsWith('Lines') && !Array.isArray(one.value),
);

test.each(lists)('$name has no two lines of one name in a language', ({ value }) => {
  for (const language of ['en', 'zh'] as const) {
    const names = Object.values(value).map(({ words }) => words[language]);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('every answer with named lines is among those tried', () => {
  expect(lists.map(({ name }) => name).sort()).toEqual(
    [
      'actionsLines',
      'baseLines',
      'buyerListLines',
      'cashForecastLines',
      'collectionIndexLines',
      'concentrationLines',
      'defaultedLines',
      'dilutionLines',
      'disputesLines',
      'dsoLines',
      'expectedReceiptsLines',
      'forecastErrorLines',
      'estimatedExposureLines',
      'growthScenarioLines',
      'lossLines',
      'ownRatingLines',
      'notInsurableLines',
      'paymentPlanLines',
      'placeholderLines',
      'planLines',
      'premiumBaseLines',
      'premiumLines',
      'proposalFormLines',
      'provisionLines',
      'quoteLines',
      'riskRegisterLines',
      'selfAssessmentLines',
      'strategiesLines',
      'stressLines',
      'topDebtorsLines',
      'typeLines',
      'withoutLimitLines',
      'workingCapitalLines',
      'worthLines',
    ].sort(),
  );
  expect(layouts.length).toBeGreaterThanOrEqual(20);
});
