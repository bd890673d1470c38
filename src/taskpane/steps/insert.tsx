import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../parts/context';
import { FormulaTools } from '../parts/formulaTools';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { RemovalQuestion } from '../parts/removalQuestion';
import { Section } from '../parts/section';
import { UpdateTold } from '../parts/updateTold';
import { deskNamesFor } from '../plan/desk/deskNames';
import { languageOfBook } from '../plan/languageOfBook';
import { sheetNamesFor } from '../plan/sheetNames';
import { quotesIn } from '../quotes/quotesIn';
import { isTaken } from '../session/underWay';
import { deskWords } from '../words/deskWords';
import { quotesWords } from '../words/quotesWords';
import { typesWords } from '../words/typesWords';
import { updateWords } from '../words/updateWords';
import { yearWords } from '../words/yearWords';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column' },
  names: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  sheets: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** Writes the live sheets, takes them away again, and looks after their formulas. */
export function InsertStep(): ReactElement {
  const { words, state } = usePane();
  return (
    <Page title={words['insert.title']} lead={words['insert.lead']}>
      <Told />
      {state.answers.purpose === 'cover' ? <WhatToInsert /> : <DeskSheets />}
      {state.inserted.length > 0 && <Inserted />}
      <FormulaTools />
    </Page>
  );
}

function WhatToInsert(): ReactElement {
  const styles = useStyles();
  const { language, words, state, session } = usePane();
  const { answers, survey } = state;
  const compared = quotesIn(state, language).length >= 2;
  const bringsCoverage =
    answers.insertReport || answers.insertYear || answers.insertTypes || (compared && answers.insertQuotes);
  const names = Object.values(sheetNamesFor(state, survey?.sheets ?? [], languageOfBook(state, language))).filter(
    (name) => name !== null,
  );
  return (
    <Section title={words['insert.what']}>
      <div className={styles.choices}>
        <Checkbox
          label={words['insert.coverage']}
          checked={answers.insertCoverage || bringsCoverage}
          disabled={bringsCoverage}
          onChange={(_, { checked }) => session.answer({ insertCoverage: checked === true })}
        />
        <Checkbox
          label={words['insert.report']}
          checked={answers.insertReport}
          onChange={(_, { checked }) => session.answer({ insertReport: checked === true })}
        />
        <Checkbox
          label={yearWords.insert[language]}
          checked={answers.insertYear}
          onChange={(_, { checked }) => session.answer({ insertYear: checked === true })}
        />
        <Checkbox
          label={typesWords.insert[language]}
          checked={answers.insertTypes}
          onChange={(_, { checked }) => session.answer({ insertTypes: checked === true })}
        />
        {compared && (
          <Checkbox
            label={quotesWords.insert[language]}
            checked={answers.insertQuotes}
            onChange={(_, { checked }) => session.answer({ insertQuotes: checked === true })}
          />
        )}
        {answers.policyFrom === 'typed' && <Checkbox label={words['insert.policy']} checked disabled />}
      </div>
      <InsertButton names={names} />
    </Section>
  );
}

/** The sheets of a road beside cover: all of them, because each needs the others. */
function DeskSheets(): ReactElement {
  const { language, words, state } = usePane();
  const { own, customers, policy, record, error } = deskNamesFor(
    state,
    state.survey?.sheets ?? [],
    languageOfBook(state, language),
  );
  return (
    <Section title={words['insert.what']} lead={deskWords.insertLead[language]}>
      <InsertButton names={[...own, error?.name ?? null, record, customers, policy].filter((name) => name !== null)} />
    </Section>
  );
}

function InsertButton({ names }: { readonly names: readonly string[] }): ReactElement {
  const styles = useStyles();
  const { language, words, state, session } = usePane();
  const again = state.inserted.length > 0;
  return (
    <>
      {again && (
        <>
          <p className={styles.names}>{updateWords.help[language]}</p>
          <div className={styles.buttons}>
            <Button appearance="primary" disabled={isTaken(state) || names.length === 0} onClick={session.update}>
              {updateWords.update[language]}
            </Button>
          </div>
        </>
      )}
      <p className={styles.names}>{words['insert.names'](names.join(language === 'zh' ? '、' : ', '))}</p>
      <div className={styles.buttons}>
        <Button
          appearance={again ? 'secondary' : 'primary'}
          disabled={isTaken(state) || names.length === 0}
          onClick={session.insert}
        >
          {again ? words['insert.again'] : words['insert.now']}
        </Button>
      </div>
    </>
  );
}

function Inserted(): ReactElement {
  const styles = useStyles();
  const { words, state, session } = usePane();
  return (
    <Section title={words['insert.here']}>
      <div className={styles.sheets}>
        {state.inserted.map((sheet) => (
          <Button key={sheet} size="small" onClick={() => session.showSheet(sheet)}>
            {sheet}
          </Button>
        ))}
      </div>
      {state.removal ? (
        <RemovalQuestion removal={state.removal} />
      ) : (
        <div>
          <Button disabled={isTaken(state)} onClick={() => void session.removeInserted()}>
            {words['insert.remove']}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** What was done last. */
function Told(): ReactElement | null {
  const { language, words, format, state } = usePane();
  if (state.done === null) return null;
  const { what, count, left = [], update } = state.done;
  if (what === 'updated') return update ? <UpdateTold update={update} sheets={count} /> : null;
  const sentence = what === 'inserted' ? words['insert.done'] : words[`insert.${what}`](format.count(count));
  return (
    <Notice kind="good" live>
      <p>
        {sentence}
        {what === 'inserted' && state.environment.undoesInOneStep && ` ${words['insert.undo']}`}
      </p>
      {left.length > 0 && <p>{words['insert.left'](left.join(language === 'zh' ? '、' : ', '))}</p>}
    </Notice>
  );
}
