import { useMemo, type ReactElement } from 'react';
import type { Answer } from '../../../functions/definition';
import { growthScenarioLayout, growthScenarioLines } from '../../../functions/layouts/growthScenario';
import { reader } from '../../../functions/reader';
import { usePane } from '../context';
import { FigureTable } from '../year/figureTable';
import { useAmountShown } from './useAmountShown';
import { useDeskWords } from './useDeskWords';

type GrowthKey = keyof typeof growthScenarioLines;

/** What growth ties up and where limits end, now and after it; what is not given says what it needs. */
export function GrowthFigures({ answer }: { readonly answer: Answer }): ReactElement {
  const { format } = usePane();
  const [word, amount] = [useDeskWords(), useAmountShown()];
  const read = useMemo(() => reader(growthScenarioLayout, answer), [answer]);
  const shown = (key: GrowthKey, value: number | null) => {
    const { is } = growthScenarioLines[key];
    if (value === null || is === 'amount') return amount(value);
    return { shown: is === 'share' ? format.share(value) : format.count(value) };
  };
  const told = new Set<string>();
  /** What several lines lack is told once. */
  const once = (how: string) => {
    if (told.has(how)) return undefined;
    told.add(how);
    return how;
  };
  const rows = (Object.keys(growthScenarioLines) as GrowthKey[]).flatMap((key) => {
    const row = read.line(growthScenarioLines[key].words);
    if (row === null) return [];
    const [now, grown] = [row.number('now'), row.number('grown')];
    return [
      {
        label: row.text('figure'),
        note: now === null || key === 'first' ? once(row.text('how')) : undefined,
        values: [shown(key, now), shown(key, grown)],
      },
    ];
  });
  return (
    <FigureTable label={word('growth.title')} headings={[word('figure'), word('now'), word('grown')]} rows={rows} />
  );
}
