import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Answer } from '../../../functions/definition';
import { levels } from '../../year/call';
import { yearsOf } from '../../year/curve';
import { lossFigures, type LossFigures, type Pair } from '../../year/lossFigures';
import { statedIn } from '../../year/ownFirm';
import { usePane } from '../context';
import { Disclosure } from '../disclosure';
import { FigureTable, type FigureRow } from './figureTable';
import { LossCurve } from './lossCurve';
import { TwoFields, TypedField } from './typedField';
import { useYearWords } from './useYearWords';
import { Weighed } from './weighed';
import { RatedByThemselves } from './ratedByThemselves';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  slider: {
    width: '100%',
    margin: '0',
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  told: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, minHeight: '32px' },
});

const USUAL = levels.indexOf(0.99);

/** What a year costs, good or bad, without cover and with it. */
export function LossSection(): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const word = useYearWords();
  const settings = state.books?.settings ?? null;
  return (
    <div className={styles.parts}>
      <TwoFields>
        <TypedField
          question="equity"
          label={word('equity')}
          hint={statedIn(settings, 'equity') ? word('fromSettings') : undefined}
        />
        <TypedField
          question="cash"
          label={word('cash')}
          hint={statedIn(settings, 'cash') ? word('fromSettings') : undefined}
        />
      </TwoFields>
      <Weighed view="loss">{(answer) => <Loss answer={answer} />}</Weighed>
    </div>
  );
}

function Loss({ answer }: { readonly answer: Answer }): ReactElement {
  const styles = useStyles();
  const { format } = usePane();
  const word = useYearWords();
  const figures = useMemo(() => lossFigures(answer), [answer]);
  const [at, setAt] = useState(USUAL);
  const { level, loss } = figures.badYears[at]!;
  const told =
    word('atLevel', { years: format.count(yearsOf(level)), without: format.amount(loss.without) }) +
    (loss.retained === null ? '' : word('atLevelRetained', { retained: format.amount(loss.retained) }));
  const headings =
    figures.expected.retained === null
      ? [word('measure'), word('without')]
      : [word('measure'), word('without'), word('retained')];
  return (
    <div className={styles.parts}>
      <RatedByThemselves />
      <LossCurve figures={figures} at={at} />
      <div>
        <input
          type="range"
          className={styles.slider}
          min={0}
          max={levels.length - 1}
          value={at}
          aria-label={word('slider')}
          aria-valuetext={told}
          onChange={({ target }) => setAt(Number(target.value))}
        />
        <p className={styles.told} aria-hidden="true">
          {told}
        </p>
      </div>
      <FigureTable label={word('loss')} headings={headings} rows={useFigureRows(figures)} />
      <Disclosure title={word('curveTable')}>
        <FigureTable
          label={word('curveTable')}
          headings={[word('chance'), ...headings.slice(1)]}
          rows={usePointRows(figures)}
        />
      </Disclosure>
    </div>
  );
}

function useFigureRows(figures: LossFigures): readonly FigureRow[] {
  const word = useYearWords();
  const { format } = usePane();
  const { amounts, shares } = useValues();
  const percent = (level: number) => format.share(level);
  const years = figures.badYears.filter(({ level }) => [0.95, 0.99, 0.995].includes(level));
  const worst = figures.badYears.find(({ level }) => level === 0.99)!;
  return [
    { label: word('expected'), strong: true, values: amounts(figures.expected) },
    { label: word('deviation'), values: amounts(figures.deviation) },
    { label: word('noLoss'), values: shares(figures.noLoss) },
    ...years.map(({ level, loss }) => ({
      label: word('badYear', { years: format.count(yearsOf(level)) }),
      note: word('level', { level: percent(level) }),
      values: amounts(loss),
    })),
    {
      label: word('shortfall', { share: percent(0.01) }),
      note: word('shortfallNote', { level: percent(0.99) }),
      values: amounts(worst.shortfall),
    },
    ...(figures.overEquity ? [{ label: word('overEquity'), strong: true, values: shares(figures.overEquity) }] : []),
    ...(figures.overCash ? [{ label: word('overCash'), strong: true, values: shares(figures.overCash) }] : []),
  ];
}

function usePointRows({ badYears }: LossFigures): readonly FigureRow[] {
  const { format } = usePane();
  const { amounts } = useValues();
  return badYears.map(({ level, loss }) => ({
    label: format.share(Number((1 - level).toPrecision(6))),
    values: amounts(loss),
  }));
}

function useValues() {
  const { format } = usePane();
  const of = ({ without, retained }: Pair) => (retained === null ? [without] : [without, retained]);
  return {
    amounts: (pair: Pair) => of(pair).map((value) => ({ shown: format.amount(value), full: format.fullAmount(value) })),
    // Less than one year in a million is never; less than one in ten thousand needs no more digits.
    shares: (pair: Pair) =>
      of(pair).map((value) => ({
        shown: value < 1e-6 ? format.share(0) : value < 1e-4 ? `<${format.share(1e-4)}` : format.share(value),
      })),
  };
}
