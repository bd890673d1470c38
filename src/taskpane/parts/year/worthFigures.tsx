import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Answer } from '../../../functions/definition';
import { worthFound, type WorthFigure } from '../../year/worth';
import { usePane } from '../context';
import { Disclosure } from '../disclosure';
import { Notice } from '../notice';
import { FigureTable } from './figureTable';
import { RatedByThemselves } from './ratedByThemselves';
import { useYearWords } from './useYearWords';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  verdict: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** The verdict, its main figures, and folded below how they come about, what is not told yet, and what others charge. */
export function WorthFigures({ answer }: { readonly answer: Answer }): ReactElement {
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

/** A figure as its kind is written. */
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
