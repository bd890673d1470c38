import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Problem } from '../../../engine/problem';
import { policyTerms } from '../../../engine/cover';
import { businessFields, type BusinessField } from '../../year/ownFirm';
import { pricedByPolicy } from '../../year/premiumTerm';
import { usePane } from '../context';
import { Disclosure } from '../disclosure';
import { Notice } from '../notice';
import { TwoFields, TypedField } from './typedField';
import { useYearWords } from './useYearWords';
import { Weighed } from './weighed';
import { WorthFigures } from './worthFigures';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  lead: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
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

function AboutYou(): ReactElement {
  const styles = useStyles();
  const word = useYearWords();
  const [open, setOpen] = useState(false);
  const field = (question: BusinessField) => (
    <TypedField question={question} label={word(question)} kind={businessFields[question].kind} />
  );
  return (
    <Disclosure title={word('aboutYou')} open={open} onToggle={setOpen}>
      <p className={styles.lead}>{word('aboutYouLead')}</p>
      <div className={styles.fields}>
        <TwoFields>
          <TypedField question="equity" label={word('equity')} />
          <TypedField question="cash" label={word('cash')} />
        </TwoFields>
        <TwoFields>
          {field('grossMargin')}
          {field('extraSales')}
        </TwoFields>
        <TwoFields>
          {field('costOfCapital')}
          {field('absorbableLoss')}
        </TwoFields>
      </div>
    </Disclosure>
  );
}
