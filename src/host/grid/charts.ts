import { CommandType } from '@univerjs/core';
import type { Charts } from './book';
import { change } from './change';
import type { Chart } from './document';
import type { Engine } from './engine';
import { refuse } from './refusal';

const SET_CHARTS = 'coversheet.mutation.set-charts';

/** The charts of the sheets: a list of our own, with the library's undo. */
export function chartsOf(engine: Engine, given: ReadonlyMap<string, readonly Chart[]>, onChanged: (sheet: string) => void): Charts {
  const charts = new Map(given);
  const list = (sheet: string) => charts.get(sheet) ?? [];
  engine.commands.registerCommand({
    id: SET_CHARTS, type: CommandType.MUTATION,
    handler: (_accessor, parameters?: object) => {
      const { subUnitId, charts: next } = parameters as { subUnitId: string; charts: readonly Chart[] };
      charts.set(subUnitId, next);
      onChanged(subUnitId);
      return true;
    },
  });
  const put = (sheet: string, next: readonly Chart[]) => {
    const step = (value: readonly Chart[]) => [{ id: SET_CHARTS, params: { subUnitId: engine.sheet(sheet).getSheetId(), charts: value } }];
    change(engine, step(next), step(list(sheet)));
  };
  const need = (sheet: string, name: string) => list(sheet).find((chart) => chart.name === name) ?? refuse('notFound', `There is no chart "${name}".`);
  return {
    list,
    add(sheet, chart) {
      if (list(sheet).some((each) => each.name === chart.name)) refuse('exists', `There is a chart "${chart.name}" already.`);
      put(sheet, [...list(sheet), chart]);
    },
    replace: (sheet, name, chart) => put(sheet, list(sheet).map((each) => (each === need(sheet, name) ? chart : each))),
    remove: (sheet, name) => put(sheet, list(sheet).filter((each) => each !== need(sheet, name))),
  };
}
