import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Answer } from '../../../functions/definition';
import { plannedFrom } from '../../year/plans';
import { usePane } from '../context';
import { Disclosure } from '../disclosure';
import { More } from '../more';
import { FigureTable } from './figureTable';
import { useYearWords } from './useYearWords';
import { Weighed } from './weighed';

const useStyles = makeStyles({
  title: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 8px' },
  mode: { color: tokens.colorBrandForeground1 },
});

const FIRST = 10;

/** The chosen plan, computed when it is opened. */
export function PlannedList(): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const word = useYearWords();
  const [open, setOpen] = useState(false);
  const title = (
    <span className={styles.title}>
      <span>{word('planCustomers')}</span>
      <span className={styles.mode}>{word(`mode.${state.answers.planMode}`)}</span>
    </span>
  );
  return (
    <Disclosure title={title} onToggle={setOpen} open={open}>
      {open && <Weighed view="plan">{(answer) => <Customers answer={answer} />}</Weighed>}
    </Disclosure>
  );
}

/** Each customer's percentage and what it costs, with the reason below its name. */
function Customers({ answer }: { readonly answer: Answer }): ReactElement {
  const { format, state } = usePane();
  const word = useYearWords();
  const [shown, setShown] = useState(FIRST);
  const { books } = state;
  const planned = useMemo(() => plannedFrom(answer, { books }), [answer, books]);
  return (
    <div>
      <FigureTable
        label={word('planCustomers')}
        headings={[word('customer'), word('percentage'), word('planPremium')]}
        rows={planned.slice(0, shown).map(({ row, name, reason, share, premium }) => ({
          key: String(row),
          label: name,
          note: reason,
          values: [{ shown: format.share(share) }, { shown: format.amount(premium), full: format.fullAmount(premium) }],
        }))}
      />
      <More first={FIRST} shown={Math.min(shown, planned.length)} total={planned.length} onShow={setShown} />
    </div>
  );
}
