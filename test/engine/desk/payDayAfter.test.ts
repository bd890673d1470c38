import { payDayAfter } from '../../../src/engine/desk/disputes/payDayAfter';

const wait = { from: 100, lossOn: 280, payBy: 310 };

test.each([
  ['opened before the wait begins: from its beginning', 90, 120, 330],
  ['opened on the day on which it begins', 100, 120, 330],
  ['opened in the middle: what has run counts', 110, 120, 320],
  ['not known since when: from the beginning', null, 120, 330],
  ['solved before it begins: no day is lost', 60, 95, 310],
  ['opened a day before the loss', 279, 290, 321],
  ['a loss when it was opened: it waits for the outcome', 280, 290, 320],
  ['a loss long before, solved before the loss day', 290, 275, 310],
])('%s', (_, opened, settled, day) => expect(payDayAfter.of(wait, opened, settled, 200)).toBe(day));

test('what is a loss on the day already is paid no earlier than it would be', () => {
  expect(payDayAfter.of({ from: 100, lossOn: 280, payBy: 430 }, 150, 170, 400)).toBe(430);
});
