import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Problem } from '../../../engine/problem';
import { policyTerms } from '../../../engine/cover';
import type { Answer } from '../../../functions/definition';
import { businessFields, type BusinessField } from '../../year/ownFirm';
import { pricedByPolicy } from '../../year/premiumTerm';
import { worthFound, type WorthFigure } from '../../year/worth';
import { usePane } from '../context';
import { Disclosure } from '../disclosure';
import { Notice } from '../notice';
import { FigureTable } from './figureTable';
import { RatedByThemselves } from './ratedByThemselves';
import { TwoFields, TypedField } from './typedField';
import { useYearWords } from './useYearWords';
import { Weighed } from './weighed';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  verdict: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
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
        {(answer) => <Worth answer={answer} />}
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

function Worth({ answer }: { readonly answer: Answer }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const word = useYearWords();
  const found = useMemo(() => worthFound(answer, language), [answer, language]);
  const shown = useShown();
  const known = found.figures.filter(({ value }) => value !== null);
  const needed = found.figures.filter(({ value }) => value === null);
  const headings = [word('measure'), word('amount')];
  const main = known.filter(({ key }) =>
    ['cost', 'indemnity', 'tailAvoided', 'net', 'netWithCapital', 'netByCertainty', 'highestCost'].includes(key),
  );
  return (
    <div className={styles.parts}>
      <RatedByThemselves />
      <Notice kind={found.buy ? 'good' : 'warning'} live>
        <p className={styles.verdict}>{found.verdict}</p>
        <p>{found.why}</p>
        <p>{word('worthLead')}</p>
      </Notice>
      <FigureTable label={word('worth')} headings={headings} rows={main.map(shown)} />
      <Disclosure title={word('worthLines')}>
        <FigureTable
          label={word('worthLines')}
          headings={headings}
          rows={known.map((figure) => ({ ...shown(figure), note: figure.how }))}
        />
      </Disclosure>
      {needed.length > 0 && (
        <Disclosure title={word('worthNeeds')}>
          <FigureTable
            label={word('worthNeeds')}
            headings={headings}
            rows={needed.map(({ name, how }) => ({ label: name, note: how, values: [{ shown: '—' }] }))}
          />
        </Disclosure>
      )}
      <Disclosure title={word('worthMarket')}>
        <FigureTable
          label={word('worthMarket')}
          headings={headings}
          rows={found.market.map(({ name, rate, how }) => ({ label: name, note: how, values: [{ shown: rate }] }))}
        />
      </Disclosure>
    </div>
  );
}

function useShown() {
  const { format } = usePane();
  return ({ name, is, value, key }: WorthFigure) => {
    const amount = value ?? 0;
    const shown =
      is === 'share' || is === 'rate' || is === 'probability'
        ? format.share(Math.abs(amount) < 1e-6 ? 0 : amount)
        : is === 'ratio'
          ? `${Number(amount.toPrecision(3))}×`
          : format.amount(amount);
    return {
      label: name,
      strong: key === 'net',
      values: [{ shown, full: is === 'amount' ? format.fullAmount(amount) : undefined }],
    };
  };
}
