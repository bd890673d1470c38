import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { costOf } from '../outcome/cost';
import { notInForce } from '../outcome/notInForce';
import type { Outcome } from '../outcome/outcome';
import { filled } from '../plan/sentence';
import { costWords } from '../policy/costWords';
import { premiumOf } from '../policy/premium';
import { usePane } from './context';
import { Section } from './section';

const useStyles = makeStyles({
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  how: {
    margin: 0,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The premium beside the expected indemnity and the worst single failure, in both directions; nothing where no premium was given. */
export function CostOfCover({ outcome }: { readonly outcome: Outcome }): ReactElement | null {
  const styles = useStyles();
  const { language, words, format, state } = usePane();
  const cost = useMemo(() => costOf(outcome, premiumOf(state.answers)), [outcome, state.answers]);
  if (cost === null) return null;
  if (notInForce(state))
    return (
      <Section title={words['result.cost']}>
        <p className={styles.sentence}>{costWords.outside[language]}</p>
      </Section>
    );
  const { premium, expectedIndemnity, worst } = cost;
  const average = {
    premium: format.amount(premium),
    expected: format.amount(expectedIndemnity),
    difference: format.amount(Math.abs(premium - expectedIndemnity)),
  };
  const tail = worst && {
    customer: worst.name,
    paid: format.amount(worst.indemnity),
    years: (worst.indemnity / premium).toFixed(1),
  };
  return (
    <Section title={words['result.cost']}>
      <p className={styles.sentence}>
        {filled((premium <= expectedIndemnity ? costWords.worth : costWords.costs)[language], average)}
      </p>
      {tail && (
        <p className={styles.sentence}>
          {filled((worst.indemnity >= premium ? costWords.tail : costWords.thinTail)[language], tail)}
        </p>
      )}
      <p className={styles.how}>{costWords.how[language]}</p>
    </Section>
  );
}
