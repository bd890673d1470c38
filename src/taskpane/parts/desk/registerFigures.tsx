import { useMemo, type ReactElement } from 'react';
import type { Answer } from '../../../functions/definition';
import { riskRegisterLayout, riskRegisterLines } from '../../../functions/layouts/riskRegister';
import { reader } from '../../../functions/reader';
import { usePane } from '../context';
import { FigureTable } from '../year/figureTable';
import { useAmountShown } from './useAmountShown';
import { useDeskWords } from './useDeskWords';

/** The highest risks with what is done about them and when they are looked at again; all are on the inserted sheet. */
const FIRST = 5;

/** Who could hurt most, and how many of each level. */
export function RegisterFigures({ answer }: { readonly answer: Answer }): ReactElement {
  const { language, state } = usePane();
  const [word, amount] = [useDeskWords(), useAmountShown()];
  const read = useMemo(() => reader(riskRegisterLayout, answer), [answer]);
  const names = useMemo(() => new Map((state.outcome?.rated ?? []).map(({ id, name }) => [id, name])), [state.outcome]);
  const levels = Object.keys(riskRegisterLines).length;
  const all = answer.map((_, at) => read.row(at));
  const customers = all.filter((row) => row.choice('level') !== null);
  const separator = language === 'zh' ? '；' : ' · ';
  return (
    <>
      <FigureTable
        label={word('levels')}
        headings={[word('levels'), word('owed'), word('lossIfFails')]}
        rows={all.slice(-levels).map((row) => ({
          label: row.text('customer'),
          values: [amount(row.number('owed')), amount(row.number('loss'))],
        }))}
      />
      <FigureTable
        label={word('register.title')}
        headings={[word('highest'), word('level'), word('lossIfFails')]}
        rows={customers.slice(0, FIRST).map((row, at) => ({
          key: String(at),
          label: names.get(row.text('customer')) || row.text('customer'),
          note: [row.text('action'), word('reviewBy', { day: row.text('next') })].join(separator),
          values: [{ shown: row.text('level') }, amount(row.number('loss'))],
        }))}
      />
    </>
  );
}
