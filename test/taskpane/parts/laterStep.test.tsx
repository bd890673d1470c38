import '@testing-library/jest-dom';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { formatIn } from '../../../src/taskpane/words/format';
import { PaneContext } from '../../../src/taskpane/parts/context';
import { laterStep } from '../../../src/taskpane/parts/laterStep';
import { openSession } from '../../../src/taskpane/session/openSession';
import { dictionaries } from '../../../src/taskpane/words/dictionaries';
import { emptyBook } from '../books';
import { memorySpreadsheet } from '../memorySpreadsheet';

afterEach(cleanup);

function shown(load: Parameters<typeof laterStep>[0], language: 'en' | 'zh') {
  const session = openSession(memorySpreadsheet(emptyBook));
  const Step = laterStep(load);
  render(
    <PaneContext.Provider
      value={{ language, words: dictionaries[language], format: formatIn(language), state: session.state(), session }}
    >
      <Step />
    </PaneContext.Provider>,
  );
  session.close();
}

const Question = () => <h2>Is it read as you meant it?</h2>;

test.each(['en', 'zh'] as const)(
  'a step that cannot be loaded says so in %s and is there after another try',
  async (language) => {
    let tries = 0;
    shown(
      () => (tries++ === 0 ? Promise.reject(new Error('Loading chunk 42 failed')) : Promise.resolve(Question)),
      language,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(dictionaries[language]['trouble.notLoaded']);
    await userEvent.click(screen.getByRole('button', { name: dictionaries[language].tryAgain }));
    expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent('Is it read as you meant it?');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  },
);
