import { openSession } from '../../../src/taskpane/session/openSession';
import type { Session } from '../../../src/taskpane/session/session';
import { isTaken } from '../../../src/taskpane/session/underWay';
import { day, englishBook } from '../books';
import { memorySpreadsheet } from '../memorySpreadsheet';
import { until } from '../until';

let open: Session | null = null;

afterEach(() => open?.close());

async function opened() {
  const spreadsheet = memorySpreadsheet(englishBook);
  const session = (open = openSession(spreadsheet));
  await until(() => session.state().survey !== null && session.state().busy === null);
  return { session, spreadsheet };
}

test('an insert pressed while the result is still being computed waits for it, is told as writing until it is done, and inserts what patience would', async () => {
  const patient = await opened();
  patient.session.answer({ step: 'insert', day });
  await until(() => patient.session.state().outcome !== null && patient.session.state().busy === null);
  await patient.session.insert();
  patient.session.close();

  const { session, spreadsheet } = await opened();
  session.answer({ step: 'insert', day });
  const told: (string | null)[] = [];
  session.subscribe(() => told.push(session.state().busy?.task ?? null));
  const pressed = session.insert();
  expect(session.state().outcome).toBeNull();
  await pressed;
  expect(session.state()).toMatchObject({ busy: null, trouble: null, done: { what: 'inserted', count: 6 } });
  expect(session.state().outcome).not.toBeNull();
  expect(spreadsheet.plans).toEqual(patient.spreadsheet.plans);
  const began = told.indexOf('writing');
  expect(began).toBeGreaterThanOrEqual(0);
  expect(new Set(told.slice(began, told.lastIndexOf('writing')))).toEqual(new Set(['writing']));
});

test('what only follows the answers keeps nothing from being begun; what was asked for does', async () => {
  const { session } = await opened();
  const taken = new Map<string, boolean>();
  session.subscribe(() => taken.set(session.state().busy?.task ?? 'nothing', isTaken(session.state())));
  session.answer({ step: 'result', day });
  await until(() => session.state().outcome !== null);
  await session.insert();
  expect(Object.fromEntries(taken)).toEqual({ nothing: false, computing: false, writing: true });
});

test('cancel, pressed while an insert waits for the result, stops the insert and leaves the computing to its end', async () => {
  const { session, spreadsheet } = await opened();
  session.answer({ step: 'insert', day });
  const pressed = session.insert();
  session.cancel();
  await pressed;
  await until(() => session.state().outcome !== null);
  expect(session.state()).toMatchObject({ busy: null, done: null, trouble: { refusal: 'cancelled', task: 'writing' } });
  expect(await spreadsheet.inserted()).toEqual([]);
});
