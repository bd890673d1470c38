import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Answers } from '../flow/answers';
import { reachable, stepAfter, stepBefore } from '../flow/flow';
import { usePane } from './context';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', justifyContent: 'space-between', gap: '8px', padding: '10px 16px' },
  stops: {
    margin: 0,
    padding: '8px 16px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground1,
  },
  bottom: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '4px 8px 6px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  disclaimer: {
    flex: '1 1 160px',
    margin: 0,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
  choices: { display: 'flex', gap: '4px' },
  select: { '& select': { fontSize: tokens.fontSizeBase100 } },
});

/** Back and next, the standing caution, and language and theme where the program around the pane has no switches for both. */
export function Footer(): ReactElement {
  const styles = useStyles();
  const { words, state } = usePane();
  return (
    <footer className={styles.footer}>
      <Buttons />
      <div className={styles.bottom}>
        <p className={styles.disclaimer}>{words.disclaimer}</p>
        {!state.environment.looksOutside && <Looks />}
      </div>
    </footer>
  );
}

function Buttons(): ReactElement {
  const styles = useStyles();
  const { words, format, state, session } = usePane();
  const { answers, facts } = state;
  const next = stepAfter(answers.step, answers);
  const before = stepBefore(answers.step, answers);
  return (
    <>
      {facts.toDecide > 0 && answers.step !== 'data' && (
        <p className={styles.stops} role="status">
          {words['check.stops'](format.count(facts.toDecide), answers.step === 'check')}
        </p>
      )}
      <div className={styles.buttons}>
        {before ? (
          <Button onClick={() => session.answer({ step: before })}>{words.back}</Button>
        ) : (
          <Button appearance="subtle" onClick={session.startAgain}>
            {words.startAgain}
          </Button>
        )}
        {next && (
          <Button
            appearance="primary"
            disabled={!reachable(next, answers, facts)}
            onClick={() => session.answer({ step: next })}
          >
            {words.next}
          </Button>
        )}
      </div>
    </>
  );
}

function Looks(): ReactElement {
  const styles = useStyles();
  const { language, words, state, session } = usePane();
  return (
    <div className={styles.choices}>
      <Select
        size="small"
        appearance="filled-lighter"
        className={styles.select}
        aria-label={words.language}
        value={language}
        onChange={(_, { value }) => session.answer({ language: value as Answers['language'] })}
      >
        <option value="en" lang="en">
          English
        </option>
        <option value="zh" lang="zh-CN">
          中文
        </option>
      </Select>
      <Select
        size="small"
        appearance="filled-lighter"
        className={styles.select}
        aria-label={words.theme}
        value={state.answers.theme ?? ''}
        onChange={(_, { value }) => session.answer({ theme: (value || null) as Answers['theme'] })}
      >
        <option value="">{words['theme.program']}</option>
        <option value="light">{words['theme.light']}</option>
        <option value="dark">{words['theme.dark']}</option>
      </Select>
    </div>
  );
}
