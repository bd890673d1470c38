import { policyTerms } from '../../../engine/cover';
import { businessNames } from '../../../engine/price';
import { formulaOf } from '../../../functions/computing/functionCall';
import { levels } from '../../year/call';
import { yearWords } from '../../words/yearWords';
import type { BlockPlan, CellPlan } from '../../port/sheetPlan';
import { sheetWords } from '../sheetWords';
import { lossCell } from './lossCell';
import {
  curve as places,
  distribution,
  firm,
  levelAddress,
  ownSettings,
  pricedPolicy,
  rows,
  workings,
} from './lossLayout';
import { businessRows } from './firmRows';
import { common } from './partsSheet';
import type { YearInput } from './yearInput';

/** What the firm tells about itself, to be typed over: equity and cash, its business, its budget, the price of the policy. */
export function firmBlock({ language, equity, cash, business, budget, premium, priced }: YearInput): BlockPlan {
  return {
    at: `A${rows.firm}`,
    cells: [
      [sheetWords.firm[language], null],
      [businessNames.equity[language], equity],
      [businessNames.cash[language], cash],
      ...businessRows(language, business),
      [null, null],
      [yearWords.budget[language], budget],
      [yearWords.premium[language], priced ? null : premium],
    ],
  };
}

/** Below the page: settings and policy with what was typed, the spilled distribution, and the points of the curve. */
export function workingsBlocks(input: YearInput): readonly BlockPlan[] {
  const { language, references, settings, priced, premium } = input;
  const given = (row: number): CellPlan => ({ formula: `=IF($B$${row}="","",$B$${row})` });
  const again = (reference: string): CellPlan => ({ formula: `=IF(${reference}="","",${reference})` });
  const policy = pricedPolicy(input);
  return [
    { at: `A${workings.top - 2}`, cells: [[sheetWords.workings[language]]] },
    {
      at: `A${ownSettings(input).buffers}`,
      cells: [
        [businessNames.equity[language], given(firm.equity)],
        [businessNames.cash[language], given(firm.cash)],
      ],
    },
    ...(settings > 0 ? [{ at: `A${workings.top}`, cells: [[again(references.settings!)]] }] : []),
    ...(references.policy && !priced && premium !== null
      ? [
          { at: `A${policy.top}`, cells: [[again(references.policy)]] },
          { at: `A${policy.premium}`, cells: [[policyTerms.fixedPremium[language], given(firm.premium)]] },
        ]
      : []),
    {
      at: `${distribution.first}${workings.top}`,
      cells: [[{ formula: formulaOf('LOSSDISTRIBUTION', { ...common(input), quantiles: levelAddress() }) }]],
    },
    curve(input),
  ];
}

/** How bad a year, the loss without cover and retained, and the year in words. */
function curve({ language, references }: YearInput): BlockPlan {
  const loss = (whose: 'without' | 'retained', row: number): CellPlan => ({
    formula: `=${lossCell('quantile', whose, language, `${places.level}${row}`)}`,
  });
  const point = (level: number, index: number): readonly CellPlan[] => {
    const row = workings.top + 1 + index;
    const years = {
      formula: `="${sheetWords.oneIn[language]}"&ROUND(1/(1-${places.level}${row}),1)&"${sheetWords.oneInEnd[language]}"`,
    };
    return [level, loss('without', row), references.policy ? loss('retained', row) : null, years];
  };
  return {
    at: `${places.level}${workings.top}`,
    cells: [
      [null, yearWords.without[language], references.policy ? yearWords.retained[language] : null, null],
      ...levels.map(point),
    ],
  };
}
