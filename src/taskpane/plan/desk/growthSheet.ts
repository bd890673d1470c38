import { formulaOf } from '../../../functions/computing/functionCall';
import { growthScenarioLayout, growthScenarioLines } from '../../../functions/layouts/growthScenario';
import type { SheetPlan } from '../../port/sheetPlan';
import { lookOf } from '../answerLook';
import { askedSheet } from './askedSheet';
import type { DeskInput } from './deskInput';

const lines = Object.values(growthScenarioLines);

/** Sales grow and limits stay: the growth to suppose and the firm's own figures, and what comes of it. */
export function growthSheet(input: DeskInput): SheetPlan {
  return askedSheet(input, {
    name: input.names[5]!,
    title: 'growthTitle',
    lead: 'ownFigures',
    part: 'growth',
    layout: growthScenarioLayout,
    formula: (figures) => formulaOf('GROWTHSCENARIO', { ...input.references, figures }),
    rows: lines.length,
    styles: (head) =>
      lines.map(({ is }, at) => ({ range: `B${head + 1 + at}:D${head + 1 + at}`, ...lookOf(is).cells })),
  });
}
