import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Answer } from '../../../functions/definition';
import { plansFrom, type Plan } from '../../year/plans';
import type { YearWord } from '../../words/yearWords';
import { usePane } from '../context';
import { Notice } from '../notice';
import { PlannedList } from './plannedList';
import { RatedByThemselves } from './ratedByThemselves';
import { ThreeFigures } from './threeFigures';
import { TypedField } from './typedField';
import { useYearWords } from './useYearWords';
import { Weighed } from './weighed';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  plans: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  legend: { padding: '0 0 6px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  plan: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '7px 10px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& input': {
      gridColumn: '1',
      width: '16px',
      height: '16px',
      margin: '0',
      accentColor: tokens.colorCompoundBrandBackground,
    },
    '& > div': { gridColumn: '2', minWidth: 0 },
  },
  none: { cursor: 'default', backgroundColor: tokens.colorNeutralBackground3 },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  how: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100 },
});

/** Four ways of planning cover beside no cover at all; the chosen one customer by customer. */
export function PlansSection(): ReactElement {
  const styles = useStyles();
  const word = useYearWords();
  return (
    <div className={styles.parts}>
      <TypedField question="budget" label={word('budget')} hint={word('budgetHelp')} />
      <Weighed view="plans">{(answer) => <Plans answer={answer} />}</Weighed>
      <PlannedList />
    </div>
  );
}

function Plans({ answer }: { readonly answer: Answer }): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const word = useYearWords();
  const plans = useMemo(() => plansFrom(answer), [answer]);
  const chosen = plans.find(({ mode }) => mode === state.answers.planMode);
  return (
    <div className={styles.parts}>
      <RatedByThemselves />
      <fieldset className={styles.plans}>
        <legend className={styles.legend}>{word('plansChoose')}</legend>
        {plans.map((plan) => (
          <PlanChoice key={plan.mode ?? 'none'} plan={plan} chosen={plan === chosen} />
        ))}
      </fieldset>
      <p className={styles.note}>
        {word('planTailNote')} {word('plansLead')}
      </p>
      {chosen && chosen.warnings !== '' && <Notice kind="warning">{chosen.warnings}</Notice>}
    </div>
  );
}

function PlanChoice({ plan, chosen }: { readonly plan: Plan; readonly chosen: boolean }): ReactElement {
  const styles = useStyles();
  const { format, session } = usePane();
  const word = useYearWords();
  const { mode, premium, expected, shortfall, insured } = plan;
  const figure = (name: YearWord, amount: number) => ({
    label: word(name),
    shown: format.amount(amount),
    full: format.fullAmount(amount),
  });
  const figures = (
    <ThreeFigures
      figures={[figure('planPremium', premium), figure('planExpected', expected), figure('planTail', shortfall)]}
    />
  );
  if (mode === null)
    return (
      <div className={mergeClasses(styles.plan, styles.none)}>
        <div>
          <span className={styles.name}>{word('mode.none')}</span>
          {figures}
        </div>
      </div>
    );
  return (
    <label className={mergeClasses(styles.plan, chosen && styles.chosen)}>
      <input
        type="radio"
        name="plan"
        checked={chosen}
        onChange={() => session.answer({ planMode: mode })}
        aria-label={`${word(`mode.${mode}`)}: ${word('planPremium')} ${format.amount(premium)}, ${word('planExpected')} ${format.amount(expected)}, ${word('planTail')} ${format.amount(shortfall)}`}
      />
      <div>
        <span className={styles.name}>{word(`mode.${mode}`)}</span>
        <div className={styles.how}>
          {word(`plan.${mode}`)} · {word('planInsured', { count: format.count(insured) })}
        </div>
        {figures}
      </div>
    </label>
  );
}
