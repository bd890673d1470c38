import { settingHeadings } from '../../../workbook/headings/settings';
import { settingOf } from '../../desk/cashInputs';
import { scenarioWords, scenarios } from '../../desk/scenarios';
import type { BlockPlan, CellPlan } from '../../port/sheetPlan';
import { deskWords } from '../../words/deskWords';
import { sheetWords } from '../sheetWords';
import { forecastFormula, settingsEnd } from './cashFormula';
import { PERIODS, periodsOf, rows, scenarioRow } from './cashLayout';
import type { DeskInput } from './deskInput';

/** Below the page: the settings with the minimum, the forecast of every scenario, and which of its periods are below the minimum. */
export function cashWorkings(input: DeskInput): readonly BlockPlan[] {
  const { references, language, state } = input;
  const { settings } = references;
  const stated = settingOf(state.books?.settings ?? null, 'minimumCash') !== null;
  const below = (key: 'cash' | 'cashCovered', top: number, at: number): CellPlan => {
    const cell = periodsOf(key, top + at, 1).split(':')[0]!;
    return { formula: `=IF(ISNUMBER(${cell}),IF(${cell}<N($B$${rows.minimum}),1,0),0)` };
  };
  const kinds = references.policy === undefined ? (['cash'] as const) : (['cash', 'cashCovered'] as const);
  return [
    { at: `A${rows.workings}`, cells: [[sheetWords.workings[language]]] },
    ...(settings ? [{ at: `A${rows.settings}`, cells: [[{ formula: `=IF(${settings}="","",${settings})` }]] }] : []),
    ...(stated
      ? []
      : [
          {
            at: `A${settingsEnd(input)}`,
            cells: [
              [
                settingHeadings.minimumCash.words[language],
                { formula: `=IF($B$${rows.minimum}="","",$B$${rows.minimum})` },
              ],
            ],
          },
        ]),
    ...scenarios.map((scenario, at) => ({
      at: `A${scenarioRow(at)}`,
      cells: [[forecastFormula(input, `"${scenarioWords[scenario][language]}"`)]],
    })),
    {
      at: `A${rows.points}`,
      cells: [
        [deskWords.period[language], deskWords.minimumLine[language]],
        ...Array.from({ length: PERIODS }, (_, at) => [
          { formula: `=A${rows.forecast + 1 + at}` },
          { formula: `=N($B$${rows.minimum})` },
          ...kinds.flatMap((key) => scenarios.map((_, scenario) => below(key, scenarioRow(scenario), at))),
        ]),
      ],
    },
  ];
}
