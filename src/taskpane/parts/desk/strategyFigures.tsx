import { useMemo, type ReactElement } from 'react';
import { strategies, type StrategyName } from '../../../engine/desk';
import type { Answer } from '../../../functions/definition';
import { strategiesLayout, strategiesLines } from '../../../functions/layouts/strategies';
import { reader } from '../../../functions/reader';
import { usePane } from '../context';
import { Notice } from '../notice';
import { FigureTable } from '../year/figureTable';
import { useAmountShown } from './useAmountShown';
import { useDeskWords } from './useDeskWords';

/** What each strategy costs and brings, whether it pays, and what is still needed to say so. */
export function StrategyFigures({ answer }: { readonly answer: Answer }): ReactElement {
  const { format } = usePane();
  const [word, amount] = [useDeskWords(), useAmountShown()];
  const read = useMemo(() => reader(strategiesLayout, answer), [answer]);
  const rows = (Object.keys(strategies) as StrategyName[]).flatMap((key) => {
    const row = read.line(strategiesLines[key].words);
    if (row === null) return [];
    const from = row.number('from');
    const verdict = row.text('verdict');
    const told =
      row.choice('verdict') === 'undecided'
        ? firstSentence(row.text('how'))
        : from === null
          ? verdict
          : word('paysFrom', { share: format.share(from) });
    return [
      {
        label: row.text('strategy'),
        note: told,
        strong: row.choice('verdict') === 'pays',
        values: [row.number('cost'), row.number('brings'), row.number('net')].map(amount),
      },
    ];
  });
  return (
    <>
      <FigureTable
        label={word('strategies.title')}
        headings={[word('aYear'), word('cost'), word('brings'), word('net')]}
        rows={rows}
      />
      <Notice kind="info">{read.line(strategiesLines.which.words)?.text('how') ?? ''}</Notice>
    </>
  );
}

/** What is needed stands there. */
function firstSentence(how: string): string {
  return /^.*?[.。](?=\s|$|[^\d])/.exec(how)?.[0] ?? how;
}
