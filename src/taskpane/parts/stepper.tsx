import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { reachable, roadOf, type Step } from '../flow/flow';
import { usePane } from './context';
import { CheckIcon } from './icons';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    listStyleType: 'none',
    margin: 0,
    padding: '0 8px',
  },
  step: {
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '3px',
    padding: '10px 2px 8px',
    border: 'none',
    borderBottom: '2px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover:enabled': { color: tokens.colorNeutralForeground1 },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForegroundDisabled },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  sign: {
    display: 'grid',
    placeItems: 'center',
    width: '20px',
    height: '20px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase100,
    fontVariantNumeric: 'tabular-nums',
    '& svg': { width: '12px', height: '12px' },
  },
  signHere: {
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  signDone: { border: `1px solid ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground1 },
});

/** The steps of the user's road; those that can be opened are buttons. */
export function Stepper(): ReactElement {
  const styles = useStyles();
  const { words, state } = usePane();
  return (
    <nav aria-label={words.steps}>
      <ol className={styles.list}>
        {roadOf(state.answers).map((step, index) => (
          <li key={step.name}>
            <StepButton step={step} number={index + 1} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepButton({ step, number }: { readonly step: Step; readonly number: number }): ReactElement {
  const styles = useStyles();
  const { words, session, state } = usePane();
  const { answers, facts } = state;
  const here = answers.step === step.name;
  const road = roadOf(answers);
  const passed = road.indexOf(step) < road.findIndex(({ name }) => name === answers.step);
  const done = passed && step.complete(answers, facts);
  return (
    <button
      type="button"
      className={mergeClasses(styles.step, here && styles.here)}
      aria-current={here ? 'step' : undefined}
      disabled={!here && !reachable(step.name, answers, facts)}
      onClick={() => session.answer({ step: step.name })}
    >
      <span className={mergeClasses(styles.sign, here && styles.signHere, done && styles.signDone)} aria-hidden="true">
        {done ? <CheckIcon /> : number}
      </span>
      <span>{words[`step.${step.name}`]}</span>
    </button>
  );
}
