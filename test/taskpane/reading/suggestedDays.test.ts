import { serialOf } from '../../../src/engine/ledger';
import { suggestedDays } from '../../../src/taskpane/reading/suggestedDays';
import { readReceivables } from '../../../src/workbook/ranges/receivables';

type Given = Parameters<typeof suggestedDays>[0];

const ledger = (title: string) => [
  [title],
  ['Customer', 'Invoice date', 'Due date', 'Amount'],
  ['Harbour', '2025-05-01', '2025-05-31', 100],
];

const given = (title: string, namedDay: number | null = null): Given => ({
  namedDay,
  books: {
    receivables: { range: readReceivables(ledger(title), { date1904: false, mapping: new Map() }) },
  } as unknown as Given['books'],
  environment: { today: serialOf(2025, 8, 1)! } as Given['environment'],
  survey: null,
});

test.each([
  ['Open items as of June 30, 2025', serialOf(2025, 6, 30)],
  ['应收账款明细  截止日期：2025年6月30日', serialOf(2025, 6, 30)],
])('the day in the title of the ledger is offered before its latest entry: %s', (title, day) => {
  expect(suggestedDays(given(title)).map(({ from }) => from)).toEqual(['title', 'latest', 'today']);
  expect(suggestedDays(given(title))[0]!.day).toBe(day);
});

test('the cell named AsOf comes first; a title without a day offers none', () => {
  const named = serialOf(2025, 7, 15)!;
  expect(suggestedDays(given('Open items as of June 30, 2025', named)).map(({ from }) => from)[0]).toBe('named');
  expect(suggestedDays(given('Open items')).map(({ from }) => from)).toEqual(['latest', 'today']);
});
