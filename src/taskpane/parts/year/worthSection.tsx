import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Problem } from '../../../engine/problem';
import { policyTerms } from '../../../engine/cover';
import { pricedByPolicy } from '../../year/premiumTerm';
import { usePane } from '../context';
import { Notice } from '../notice';
import { AboutYou } from './aboutYou';
import { TypedField } from './typedField';
import { useYearWords } from './useYearWords';
import { Weighed } from './weighed';
import { WorthFigures } from './worthFigures';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
});

/** What cover costs against what it brings, with a verdict that may be no. */
export function WorthSection(): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const word = useYearWords();
  if (state.answers.policyFrom === 'none') return <Notice kind="info">{word('worthNoPolicy')}</Notice>;
  return (
    <div className={styles.parts}>
      {!pricedByPolicy(state) && <TypedField question="premium" label={word('premium')} />}
      <AboutYou />
      <Weighed view="worth" refused={(problem) => <Refused problem={problem} />}>
        {(answer) => <WorthFigures answer={answer} />}
      </Weighed>
    </div>
  );
}

/** What the function misses; where it is the price, how to fill it. */
function Refused({ problem }: { readonly problem: Problem }): ReactElement {
  const { language, state } = usePane();
  const word = useYearWords();
  const named = {
    term: policyTerms.fixedPremium[language],
    rate: policyTerms.premiumRate[language],
    turnover: policyTerms.estimatedTurnover[language],
  };
  return (
    <Notice kind="warning" live>
      <p>{problem.in(language)}</p>
      {!pricedByPolicy(state) && <p>{word('worthUnpriced', named)}</p>}
    </Notice>
  );
}
