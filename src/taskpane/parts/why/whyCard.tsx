import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { isTaken } from '../../session/underWay';
import type { Explanation, Reason } from '../../why/explanation';
import { whyWords, type WhyWords } from '../../words/whyWords';
import { usePane } from '../context';
import { figureShown } from './figureShown';
import { ReasonList } from './reasonList';
import { useExplanation } from './useExplanation';

const useStyles = makeStyles({
  card: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '46vh',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', padding: '6px 8px 6px 16px' },
  title: { margin: 0, flex: '1 1 120px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  button: { minWidth: 0, padding: '0 6px' },
  body: { overflowY: 'auto', minHeight: 0, padding: '0 16px 12px', overflowWrap: 'anywhere' },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  text: { margin: '2px 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Why the selected cell is what it is: follows the selection, can be folded, pinned and inserted. Not there while no cell of ours is selected. */
export function WhyCard(): ReactElement | null {
  const styles = useStyles();
  const { language, session, state } = usePane();
  const [pinned, setPinned] = useState(false);
  const [open, setOpen] = useState(true);
  const { explanation, stage } = useExplanation(pinned, open);
  const id = useId();
  if (explanation === null) return null;
  const words = whyWords[language];
  const { formula } = explanation;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.top}>
        <h2 id={id} className={styles.title}>
          {words.title}
        </h2>
        <Button
          size="small"
          className={styles.button}
          appearance={pinned ? 'primary' : 'subtle'}
          aria-pressed={pinned}
          title={words.pinHelp}
          onClick={() => setPinned(!pinned)}
        >
          {pinned ? words.pinned : words.pin}
        </Button>
        {formula !== null && (
          <Button
            size="small"
            className={styles.button}
            appearance="subtle"
            disabled={isTaken(state)}
            onClick={() => void session.insertExplanation(explanation)}
          >
            {words.insert}
          </Button>
        )}
        <Button
          size="small"
          className={styles.button}
          appearance="subtle"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? words.fold : words.open}
        </Button>
      </div>
      {open && <Body explanation={explanation} stage={stage} words={words} />}
    </section>
  );
}

interface BodyProps {
  readonly explanation: Explanation;
  readonly stage: 'trying' | 'told';
  readonly words: WhyWords;
}

function Body({ explanation: { reasons, problem }, stage, words }: BodyProps): ReactElement {
  const styles = useStyles();
  const { format } = usePane();
  const of = (kind: string) => reasons.filter((one) => one.kind === kind);
  const [figure] = of('figure');
  return (
    <div className={styles.body} tabIndex={0}>
      {problem !== null && <p className={styles.text}>{problem}</p>}
      {figure && (
        <>
          <p className={styles.figure}>{figureShown(figure.figure, figure.unit, format)}</p>
          <p className={styles.text}>{figure.says}</p>
        </>
      )}
      <Whose reasons={of('whose')} />
      <ReasonList title={words.step} reasons={of('step')} />
      <ReasonList title={words.change} reasons={of('change')} />
      {stage !== 'told' && <Spinner size="tiny" label={words.trying} />}
      <ReasonList title={words.item} reasons={of('item')} />
      <ReasonList title={words.given} reasons={of('given')} />
      <ReasonList title={words.term} reasons={of('term')} />
      <ReasonList title={words.beside} reasons={of('beside')} />
      <ReasonList title={words.note} reasons={of('note')} />
      <ReasonList title={words.leftOut} reasons={of('leftOut')} quiet />
      <ReasonList title={words.source} reasons={of('source')} quiet />
    </div>
  );
}

function Whose({ reasons }: { readonly reasons: readonly Reason[] }): ReactElement | null {
  const styles = useStyles();
  return reasons.length === 0 ? null : <p className={styles.text}>{reasons.map(({ says }) => says).join(' · ')}</p>;
}
