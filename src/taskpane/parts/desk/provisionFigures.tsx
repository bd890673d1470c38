import { makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Problem } from '../../../engine/problem';
import type { Answer } from '../../../functions/definition';
import { provisionFound, type ProvisionFound } from '../../desk/provision';
import { usePane } from '../context';
import { Notice } from '../notice';
import { Section } from '../section';
import { Tiles } from '../tiles';
import { FigureTable } from '../year/figureTable';
import { useDeskWords } from './useDeskWords';

const useStyles = makeStyles({ parts: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 } });

/** What is to be provided, bucket by bucket, what the insurer pays of it, and how the allowance moved. */
export function ProvisionFigures({ answer }: { readonly answer: Answer }): ReactElement {
  const styles = useStyles();
  const { format } = usePane();
  const word = useDeskWords();
  const found = useMemo(() => provisionFound(answer), [answer]);
  const { total, problem } = found;
  if (problem !== null)
    return (
      <div className={styles.parts}>
        <Unread problem={problem} />
        <Buckets found={found} />
      </div>
    );
  const [balance, net] = [total.balance ?? 0, total.net ?? 0];
  const recovery = total.recovery ?? 0;
  return (
    <div className={styles.parts}>
      <Tiles
        tiles={[
          { label: word('balance'), value: format.amount(balance), full: format.fullAmount(balance) },
          { label: word('allowance'), value: format.amount(net), full: format.fullAmount(net) },
          { label: word('shareOf'), value: balance > 0 ? format.share(net / balance) : '—' },
        ]}
      />
      {(total.note !== '' || recovery > 0) && (
        <Notice kind="info">
          {total.note !== '' && <p>{total.note}</p>}
          {recovery > 0 && (
            <p>
              {word('fromInsurer', {
                provision: format.amount(total.provision ?? 0),
                recovery: format.amount(recovery),
              })}
            </p>
          )}
        </Notice>
      )}
      <Buckets found={found} />
      <Movement found={found} />
    </div>
  );
}

/** There is no total while something cannot be read; which it is, and what can be done about it. */
function Unread({ problem }: { readonly problem: Problem }): ReactElement {
  const { language } = usePane();
  const word = useDeskWords();
  return (
    <Notice kind="warning" live>
      <p>{problem.in(language)}</p>
      <p>{word('provisionRefused')}</p>
    </Notice>
  );
}

function Buckets({ found: { lines, total } }: { readonly found: ProvisionFound }): ReactElement {
  const { format } = usePane();
  const word = useDeskWords();
  const amount = (value: number | null) =>
    value === null ? { shown: '' } : { shown: format.amount(value), full: format.fullAmount(value) };
  return (
    <FigureTable
      label={word('allowance')}
      headings={[word('bucket'), word('balance'), word('rate'), word('provided')]}
      rows={[...lines, { ...total, note: '' }].map(({ name, note, balance, rate, provision }) => ({
        label: name,
        note: note || undefined,
        strong: name === total.name,
        values: [amount(balance), { shown: rate === null ? '' : format.share(rate) }, amount(provision)],
      }))}
    />
  );
}

function Movement({ found: { movement } }: { readonly found: ProvisionFound }): ReactElement {
  const { format } = usePane();
  const word = useDeskWords();
  return (
    <Section title={word('movement')}>
      {movement.length === 0 ? (
        <Notice kind="info">{word('withoutOpening')}</Notice>
      ) : (
        <FigureTable
          label={word('movement')}
          headings={[word('movement'), word('amount')]}
          rows={movement.map(({ key, name, amount }) => ({
            label: name,
            strong: key === 'closing',
            values: [{ shown: format.amount(amount), full: format.fullAmount(amount) }],
          }))}
        />
      )}
    </Section>
  );
}
