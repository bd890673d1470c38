import { unlisted } from '../../../src/engine/ledger';
import { bookOf } from './book';
import { customerOf } from './made';

const book = bookOf([
  { customer: 'Hill', amount: 100, dueDate: 10 },
  { customer: 'Dale', amount: 30, dueDate: 10 },
  { customer: 'Moor', amount: 50, dueDate: 10 },
  { customer: 'Moor', amount: 20, dueDate: 20 },
  { customer: 'Glen', amount: -5, dueDate: 20 },
]);

test('who owes and is in no row of the list is told, by id or name, the largest first', () => {
  expect(unlisted([customerOf({ id: '1', name: 'Hill' })], book, 100)).toEqual([
    { customer: 'Moor', owed: 70 },
    { customer: 'Dale', owed: 30 },
  ]);
  expect(unlisted([customerOf({ id: 'Hill' }), null, customerOf({ id: 'Moor' })], book, 100)).toEqual([
    { customer: 'Dale', owed: 30 },
  ]);
});
