import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { policyTerms } from '../../../src/engine/cover';
import { noAnswers } from '../../../src/taskpane/flow/answers';
import { CausesInput } from '../../../src/taskpane/parts/causesInput';
import { Surroundings } from '../../../src/taskpane/parts/surroundings';
import { termFields } from '../../../src/taskpane/policy/termFields';
import { typedTerms } from '../../../src/taskpane/policy/typed';
import { openSession } from '../../../src/taskpane/session/openSession';
import { readPolicy } from '../../../src/workbook/ranges/policy';
import { englishBook } from '../books';
import { memorySpreadsheet } from '../memorySpreadsheet';

/** The pane follows its own clock. */
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));
jest.setTimeout(30_000);

const field = termFields.find(({ key }) => key === 'covers')!;

test.each(['en', 'zh'] as const)('causes are ticked, and given a percentage of their own, in %s', async (language) => {
  const session = openSession(memorySpreadsheet(englishBook));
  session.answer({ language });
  let typed = '';
  session.subscribe(() => (typed = session.state().answers.terms['covers'] ?? ''));
  render(
    <Surroundings session={session}>
      <CausesInput field={field} id="causes" />
    </Surroundings>,
  );
  const name = (at: number) => field.choices![at]![language];
  await userEvent.click(await screen.findByRole('checkbox', { name: name(0) }));
  await userEvent.click(screen.getByRole('checkbox', { name: name(2) }));
  await userEvent.type(
    await screen.findByRole('textbox', { name: `${name(2)} ${policyTerms.insuredPercentage[language]}` }),
    '80%',
  );
  expect(typed).toBe('insolvency, rejection 80%');
  const rows = typedTerms({ ...noAnswers, terms: { covers: typed } }, language);
  expect(rows).toEqual([
    [policyTerms.covers[language], language === 'zh' ? '破产、拒收 80%' : 'insolvency, rejection 80%'],
  ]);
  expect(readPolicy(rows, { date1904: false }).covers).toEqual([
    { cause: 'insolvency', percentage: null },
    { cause: 'rejection', percentage: 0.8 },
  ]);
  await userEvent.click(screen.getByRole('checkbox', { name: name(0) }));
  await waitFor(() => expect(typed).toBe('rejection 80%'));
  session.close();
});
