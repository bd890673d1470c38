import { makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Answer } from '../../../functions/definition';
import { bankFound, freeing, type BankFound } from '../../desk/bank';
import { usePane } from '../context';
import { Notice } from '../notice';
import { Tiles } from '../tiles';
import { FigureTable } from '../year/figureTable';
import { FinancingFigures } from './financingFigures';
import { useDeskWords } from './useDeskWords';

const useStyles = makeStyles({ parts: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 } });

/** What may be drawn with and without cover, why not all of the receivables count, what would free most, and what the money costs. */
export function BankFigures({ answer }: { readonly answer: Answer }): ReactElement {
  const styles = useStyles();
  const found = useMemo(() => bankFound(answer), [answer]);
  return (
    <div className={styles.parts}>
      {found.problem === null ? <Drawn found={found} /> : <Unread found={found} />}
      <Reasons found={found} />
      <FinancingFigures amount={found.receivables} />
    </div>
  );
}

function Drawn({ found }: { readonly found: BankFound }): ReactElement {
  const { format } = usePane();
  const word = useDeskWords();
  const { receivables, eligible, available, uninsured, added } = found;
  const tile = (label: string, amount: number) => ({
    label,
    value: format.amount(amount),
    full: format.fullAmount(amount),
  });
  return (
    <>
      <Tiles
        tiles={[
          tile(word('available'), available ?? 0),
          ...(uninsured === null
            ? [{ label: word('eligibleShare'), value: receivables > 0 ? format.share(eligible / receivables) : '—' }]
            : [tile(word('availableWithout'), uninsured), tile(word('addedByCover'), added ?? 0)]),
        ]}
      />
      <Worth found={found} />
    </>
  );
}

function Worth({ found }: { readonly found: BankFound }): ReactElement {
  const { format } = usePane();
  const word = useDeskWords();
  const [most] = freeing(found);
  const { added, gain, net } = found;
  return (
    <Notice kind="info">
      <p>
        {most
          ? word('freesMost', { reason: plainName(most.name), amount: format.amount(most.frees) })
          : word('nothingFrees')}
      </p>
      {gain !== null && (
        <p>
          {word('worthOfCover', {
            added: format.amount(added ?? 0),
            gain: format.amount(gain),
            net: net === null ? '' : word('netOfCover', { net: format.amount(net) }),
          })}
        </p>
      )}
    </Notice>
  );
}

/** Without the minus that stands before it in the list. */
function plainName(name: string): string {
  return name.replace(/^(Less: |减：)/, '');
}

/** What may be drawn is not told while something cannot be read; which it is, and what can be done about it. */
function Unread({ found: { problem, read } }: { readonly found: BankFound }): ReactElement {
  const { format, language } = usePane();
  const word = useDeskWords();
  return (
    <Notice kind="warning" live>
      <p>{problem!.in(language)}</p>
      <p>{word('bankRefused', { read: format.amount(read ?? 0) })}</p>
    </Notice>
  );
}

function Reasons({ found }: { readonly found: BankFound }): ReactElement {
  const { format } = usePane();
  const word = useDeskWords();
  const amount = (value: number) => ({ shown: format.amount(value), full: format.fullAmount(value) });
  const none = { shown: '' };
  const counting = found.reasons.filter((reason) => reason.amount !== 0);
  return (
    <FigureTable
      label={word('base')}
      headings={[word('notLent'), word('taken'), word('frees')]}
      rows={[
        { label: word('openReceivables'), strong: true, values: [amount(found.receivables), none] },
        ...counting.map((reason) => ({
          label: reason.name,
          note: reason.note,
          values: [amount(reason.amount), reason.frees > 0 ? amount(reason.frees) : none],
        })),
        { label: word('eligible'), strong: true, values: [amount(found.eligible), none] },
        ...(found.insured > 0 ? [{ label: word('insuredPart'), values: [amount(found.insured), none] }] : []),
      ]}
    />
  );
}
