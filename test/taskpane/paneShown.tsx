import { cleanup, render } from '@testing-library/react';
import { Pane } from '../../src/taskpane/pane';
import { openSession } from '../../src/taskpane/session/openSession';
import type { Session } from '../../src/taskpane/session/session';
import { memorySpreadsheet, type MemoryBook } from './memorySpreadsheet';
import { until } from './until';

let session: Session | null = null;

/** The pane follows its own clock: nothing here is rushed through React's. */
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

afterEach(() => {
  cleanup();
  session?.close();
});

/** The pane over a workbook in memory, with these answers given; the test that shows it leaves nothing behind. */
export async function paneShown(book: MemoryBook, answers: Parameters<Session['answer']>[0]): Promise<Session> {
  const opened = openSession(memorySpreadsheet(book));
  session = opened;
  render(<Pane session={opened} />);
  await until(() => opened.state().survey !== null && opened.state().busy === null);
  opened.answer(answers);
  await until(() => opened.state().books !== null && document.querySelector('h2') !== null);
  return opened;
}
