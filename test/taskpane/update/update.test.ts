import type { Answers } from '../../../src/taskpane/flow/answers';
import { openSession } from '../../../src/taskpane/session/openSession';
import { day, englishBook } from '../books';
import { memorySpreadsheet, type MemoryBook } from '../memorySpreadsheet';
import { until } from '../until';

async function opened(book: MemoryBook, change: Partial<Answers> = {}) {
  const spreadsheet = memorySpreadsheet(book);
  const session = openSession(spreadsheet);
  await until(() => session.state().survey !== null && session.state().busy === null);
  session.answer({ day, ...change });
  await until(() => session.state().busy === null && session.state().books !== null);
  return { session, spreadsheet };
}

const typed: Partial<Answers> = { policyFrom: 'typed', terms: { insuredPercentage: '90%' }, insertReport: false };

test('an update plans as if nothing were there: the same names again, the day in its own cell, the terms of now', async () => {
  const { session, spreadsheet } = await opened(englishBook, typed);
  await session.insert();
  const [first] = spreadsheet.plans;
  session.answer({ terms: { insuredPercentage: '85%', waitingPeriod: '6 months' } });
  await session.update();
  const [{ plan, old } = { plan: null, old: [] }] = spreadsheet.updates;
  expect(old).toEqual(first!.sheets.map(({ name }) => name));
  expect(plan!.sheets.map(({ name }) => name)).toEqual(old);
  expect(plan!.names).toEqual([{ name: 'AsOf', refersTo: '=Coverage!$B$3' }]);
  expect(plan!.purpose).toBe('cover');
  const policy = plan!.sheets.find(({ name }) => name === 'Policy')!;
  expect(policy.blocks.flatMap(({ cells }) => cells.flat())).toContain(0.85);
  expect(session.state()).toMatchObject({
    done: { what: 'updated', count: old.length, update: { end: 'updated' } },
    inserted: old,
  });
  session.close();
});

test('an inserted list that the user has chosen since is his own: it stays, and the new sheets read it', async () => {
  const { session, spreadsheet } = await opened(englishBook, typed);
  await session.insert();
  spreadsheet.selectBlock('Policy', 'A6:B30');
  await session.takeSelection('policy');
  await session.update();
  const [{ plan, old } = { plan: null, old: [] }] = spreadsheet.updates;
  expect(old).toEqual(['Coverage', 'Ageing', 'Claims']);
  expect(plan!.sheets.map(({ name }) => name)).toEqual(old);
  expect(JSON.stringify(plan!.sheets)).toContain('Policy!$A$6:$B$30');
  session.close();
});

test('sheets of another purpose are not remade: the pane says so and nothing is written', async () => {
  const { session, spreadsheet } = await opened(englishBook, typed);
  await session.insert();
  session.answer({ purpose: 'cash' });
  await session.update();
  expect(session.state().done).toEqual({ what: 'updated', count: 0, update: { end: 'not remembered' } });
  expect(spreadsheet.updates).toEqual([]);
  session.close();
});

test('what the program refuses is told as with an insert, and the next try updates', async () => {
  const { session, spreadsheet } = await opened(englishBook, typed);
  await session.insert();
  spreadsheet.beingEdited = async () => true;
  await session.update();
  expect(session.state()).toMatchObject({ trouble: { refusal: 'being edited' }, done: null, busy: null });
  spreadsheet.beingEdited = async () => false;
  await session.update();
  expect(session.state()).toMatchObject({ trouble: null, done: { what: 'updated' } });
  session.close();
});
