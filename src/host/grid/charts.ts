import { CommandType } from '@univerjs/core';
import type { BookEvents, Charts } from './book';
import type { SheetFacts } from './bookSheets';
import { change } from './change';
import type { Chart } from './document';
import type { Engine } from './engine';
import { chartsAfter, chartsAfterRename, type ChartsBySheet } from './followedCharts';
import { refuse } from './refusal';

const SET_CHARTS = 'coversheet.mutation.set-charts';

interface FollowingCharts extends Charts {
  /** Rows or columns came or went on a sheet; those that come back where they were taken out (undo) bring back what the charts were. */
  follow(change: BookEvents['changed'], sheet: SheetFacts): void;
  followRename(before: string, after: string): void;
}

/** The charts of the sheets: a list of our own, with the library's undo. */
export function chartsOf(engine: Engine, given: ChartsBySheet, onChanged: (sheet: string) => void): FollowingCharts {
  const charts = new Map(given);
  /** Charts before something was deleted under them, by what they became. */
  const taken = new WeakMap<readonly Chart[], { readonly place: string; readonly before: readonly Chart[] }>();
  const list = (sheet: string) => charts.get(sheet) ?? [];
  const set = (sheet: string, next: readonly Chart[]) => {
    charts.set(sheet, next);
    onChanged(sheet);
  };
  engine.commands.registerCommand({
    id: SET_CHARTS,
    type: CommandType.MUTATION,
    handler: (_accessor, parameters?: object) => {
      const { subUnitId, charts: next } = parameters as { subUnitId: string; charts: readonly Chart[] };
      set(subUnitId, next);
      return true;
    },
  });
  const put = (sheet: string, next: readonly Chart[]) => {
    const step = (value: readonly Chart[]) => [
      { id: SET_CHARTS, params: { subUnitId: engine.sheet(sheet).getSheetId(), charts: value } },
    ];
    change(engine, step(next), step(list(sheet)));
  };
  const need = (sheet: string, name: string) =>
    list(sheet).find((chart) => chart.name === name) ?? refuse('notFound', `There is no chart "${name}".`);
  return {
    list,
    add(sheet, chart) {
      if (list(sheet).some((each) => each.name === chart.name))
        refuse('exists', `There is a chart "${chart.name}" already.`);
      put(sheet, [...list(sheet), chart]);
    },
    replace: (sheet, name, chart) =>
      put(
        sheet,
        list(sheet).map((each) => (each === need(sheet, name) ? chart : each)),
      ),
    follow(event, sheet) {
      const place = Object.values(event.area).join(' ');
      const deletes = event.kind === 'rowsDeleted' || event.kind === 'columnsDeleted';
      for (const [on, next] of chartsAfter(charts, event, sheet)) {
        const before = list(on);
        const back = taken.get(before);
        if (next === before && back?.place !== place) continue;
        if (deletes) taken.set(next, { place, before });
        set(on, !deletes && back?.place === place ? back.before : next);
      }
    },
    followRename(before, after) {
      for (const [on, next] of chartsAfterRename(charts, before, after)) if (next !== list(on)) set(on, next);
    },
    remove: (sheet, name) =>
      put(
        sheet,
        list(sheet).filter((each) => each !== need(sheet, name)),
      ),
  };
}
