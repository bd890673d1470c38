import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Answer } from '../../../functions/definition';
import { causesFrom } from '../../year/causes';
import { Bars } from '../bars';
import { usePane } from '../context';
import { More } from '../more';
import { RatedByThemselves } from './ratedByThemselves';
import { useYearWords } from './useYearWords';
import { Weighed } from './weighed';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  lead: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const FIRST = 8;

/** Whose part of a bad year is how large. */
export function CausesSection(): ReactElement {
  return <Weighed view="causes">{(answer) => <Causes answer={answer} />}</Weighed>;
}

function Causes({ answer }: { readonly answer: Answer }): ReactElement {
  const styles = useStyles();
  const { format, state } = usePane();
  const word = useYearWords();
  const [shown, setShown] = useState(FIRST);
  const { books } = state;
  const causes = useMemo(() => causesFrom(answer, { ...state, books }), [answer, books]);
  const top = causes.slice(0, shown).filter(({ share }) => share > 0);
  const share = top.reduce((sum, one) => sum + one.share, 0);
  return (
    <div className={styles.parts}>
      <p className={styles.lead}>
        {word('causesLead')}
        {state.answers.policyFrom !== 'none' && ` ${word('causesRetained')}`}
      </p>
      <RatedByThemselves />
      {top.length > 0 && (
        <p className={styles.lead}>
          <strong>
            {word('causesTop', {
              count: format.count(top.length),
              all: format.count(causes.length),
              share: format.share(Math.min(1, share)),
            })}
          </strong>
        </p>
      )}
      <Bars
        label={word('causesChart', { count: format.count(top.length) })}
        bars={top.map(({ row, name, part, share }) => ({
          key: String(row),
          name,
          numbers: `${format.amount(part)} · ${format.share(share)}`,
          whole: part,
          part,
        }))}
      />
      <More first={FIRST} shown={Math.min(shown, causes.length)} total={causes.length} onShow={setShown} />
    </div>
  );
}
