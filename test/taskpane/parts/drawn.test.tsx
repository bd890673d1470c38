import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { Broken } from '../../../src/taskpane/parts/broken';
import { usePane } from '../../../src/taskpane/parts/context';
import { drawn } from '../../../src/taskpane/parts/drawn';
import { Surroundings } from '../../../src/taskpane/parts/surroundings';
import { openSession } from '../../../src/taskpane/session/openSession';
import { dictionaries } from '../../../src/taskpane/words/dictionaries';
import { englishBook } from '../books';
import { memorySpreadsheet } from '../memorySpreadsheet';

/** The pane follows its own clock. */
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

/** A pane whose Result cannot be drawn as long as it is told so. */
function fragile(language: 'en' | 'zh') {
  const session = openSession(memorySpreadsheet(englishBook));
  session.answer({ language, step: 'result', equity: '2,000,000' });
  const fault = { there: true };
  function Steps() {
    const { state } = usePane();
    if (fault.there && state.answers.step === 'result') throw new Error('no such bar');
    return <h2>{state.answers.step}</h2>;
  }
  const element = document.body.appendChild(document.createElement('div'));
  const takeAway = drawn(element, {
    whole: (
      <Surroundings session={session}>
        <Steps />
      </Surroundings>
    ),
    instead: (error, again) => (
      <Surroundings session={session}>
        <Broken detail={(error as Error).message} again={again} />
      </Surroundings>
    ),
  });
  return { session, fault, element, close: () => (takeAway(), session.close(), element.remove()) };
}

let said: jest.SpyInstance;
beforeEach(() => void (said = jest.spyOn(console, 'error').mockImplementation(() => undefined)));
afterEach(() => said.mockRestore());

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  const words = dictionaries[language];

  test('a step that cannot be drawn leaves a sentence, not an empty pane, and is there after another try', async () => {
    const { fault, element, close } = fragile(language);
    expect(await screen.findByRole('alert')).toHaveTextContent(words['trouble.notDrawn']);
    expect(screen.getByRole('alert')).toHaveTextContent('no such bar');
    expect((await axe.run(element, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([]);
    fault.there = false;
    await userEvent.click(screen.getByRole('button', { name: words.tryAgain }));
    expect(await screen.findByRole('heading')).toHaveTextContent('result');
    close();
  });

  test('the way to the first step keeps every other answer', async () => {
    const { session, close } = fragile(language);
    await userEvent.click(await screen.findByRole('button', { name: words['trouble.toFirstStep'] }));
    expect(await screen.findByRole('heading')).toHaveTextContent('data');
    expect(session.state().answers).toMatchObject({ step: 'data', equity: '2,000,000', language });
    close();
  });
});
