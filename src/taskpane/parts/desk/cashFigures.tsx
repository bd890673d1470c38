import { makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Answer } from '../../../functions/definition';
import { cashFound, firstBreach, type CashFound } from '../../desk/cash';
import { usePane } from '../context';
import { Disclosure } from '../disclosure';
import { Notice } from '../notice';
import { FigureTable } from '../year/figureTable';
import { CashChart } from './cashChart';
import { useDeskWords } from './useDeskWords';

const useStyles = makeStyles({ parts: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 } });

interface CashFiguresProps {
  readonly answer: Answer;
  readonly opening: number;
  readonly minimum: number | null;
}

/** One scenario: the sentence, the line, and every period. */
export function CashFigures({ answer, opening, minimum }: CashFiguresProps): ReactElement {
  const styles = useStyles();
  const word = useDeskWords();
  const found = useMemo(() => cashFound(answer), [answer]);
  const { notes, outside } = found;
  return (
    <div className={styles.parts}>
      <Verdict found={found} minimum={minimum} />
      <CashChart found={found} opening={opening} minimum={minimum} />
      {notes.length > 0 && (
        <Notice kind="info">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
      <Disclosure title={word('allPeriods')}>
        <Periods found={found} />
      </Disclosure>
      {outside.length > 0 && <Outside outside={outside} />}
    </div>
  );
}

/** Whether cash lasts, in a sentence: with the minimum where one is given, else with nothing. */
function Verdict({ found, minimum }: { readonly found: CashFound; readonly minimum: number | null }): ReactElement {
  const { format } = usePane();
  const word = useDeskWords();
  const { lowest } = found;
  const breach = firstBreach(found, minimum ?? 0, ({ cash }) => cash);
  const at = { period: (breach ?? lowest).name, from: (breach ?? lowest).from };
  const low = { lowest: format.amount(lowest.cash), period: lowest.name };
  if (breach === null && minimum !== null) return <Notice kind="good">{word('noBreach', low)}</Notice>;
  if (breach === null) return <Notice kind="good">{word('lowestAt', low)}</Notice>;
  if (minimum === null)
    return (
      <Notice kind="warning" live>
        {word('belowZero', at)} {word('lowestAt', low)}
      </Notice>
    );
  const missing = breach.covered === null ? null : minimum - breach.covered;
  const covered =
    missing === null
      ? ''
      : missing > 0
        ? word('breachCovered', { short: format.amount(missing) })
        : word('breachCoveredNone');
  return (
    <Notice kind="warning" live>
      {word('breachAt', { ...at, short: format.amount(minimum - breach.cash), covered })} {word('lowestAt', low)}
    </Notice>
  );
}

function Periods({ found: { periods, lowestCovered } }: { readonly found: CashFound }): ReactElement {
  const { format } = usePane();
  const word = useDeskWords();
  const amount = (value: number) => ({ shown: format.amount(value), full: format.fullAmount(value) });
  return (
    <FigureTable
      label={word('allPeriods')}
      headings={[
        word('period'),
        word('receipts'),
        word('payments'),
        word('cash'),
        ...(lowestCovered ? [word('lowestCovered')] : []),
      ]}
      rows={periods.map(({ name, from, receipts, otherIn, payments, cash, covered }) => ({
        label: name,
        note: from,
        values: [
          amount(receipts + otherIn),
          amount(payments),
          amount(cash),
          ...(covered === null ? [] : [amount(covered)]),
        ],
      }))}
    />
  );
}

function Outside({ outside }: Pick<CashFound, 'outside'>): ReactElement {
  const { format } = usePane();
  const word = useDeskWords();
  return (
    <FigureTable
      label={word('notInWeeks')}
      headings={[word('notInWeeks'), word('amount')]}
      rows={outside.map(({ name, amount, note }) => ({
        label: name,
        note: note || undefined,
        values: [{ shown: format.amount(amount), full: format.fullAmount(amount) }],
      }))}
    />
  );
}
