import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { stepsFor, type Explained } from '../outcome/steps';
import { rowReference, type Rated } from '../outcome/rated';
import { usePane } from './context';
import { StepList } from './stepList';

const useStyles = makeStyles({
  why: {
    padding: '2px 6px 8px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    overflowWrap: 'anywhere',
    whiteSpace: 'normal',
  },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
  text: { margin: 0 },
});

/** Why a customer has its score, and how the policy would pay its loss, clause by clause. */
export function CustomerWhy({ one }: { readonly one: Rated }): ReactElement {
  const styles = useStyles();
  const { language, words, state, session } = usePane();
  const fails = state.outcome?.fails?.find(({ row }) => row === one.row) ?? null;
  const [steps, setSteps] = useState<readonly Explained[] | null>(null);
  useEffect(() => {
    if (!fails) return setSteps(null);
    let asked = true;
    void stepsFor(state, fails, language).then((found) => asked && setSteps(found));
    return () => void (asked = false);
  }, [state, fails, language]);
  const reference = rowReference(state.books!, one.row);
  return (
    <div className={styles.why}>
      <div>
        <div className={styles.label}>{words['result.reason']}</div>
        <p className={styles.text}>{one.problem ? one.problem.in(language) : one.reason}</p>
      </div>
      {steps && (
        <div>
          <div className={styles.label}>{words['result.steps']}</div>
          <StepList steps={steps} />
        </div>
      )}
      <div>
        <Button size="small" onClick={() => session.show(reference)}>
          {words.showCell(one.name || reference)}
        </Button>
      </div>
    </div>
  );
}
