import { formulaOf } from '../../../functions/computing/functionCall';
import { growthScenarioLayout, growthScenarioLines } from '../../../functions/layouts/growthScenario';
import type { SheetPlan } from '../../port/sheetPlan';
import { lookOf } from '../answerLook';
import { askedSheet } from './askedSheet';
import type { DeskInput } from './deskInput';

const { leftOut: _, listNotRead: __, ...figures } = growthScenarioLines;
const lines = Object.values(figures);

/** Ten customers who are left out, how many more, and the list of customers. */
const LEFT_OUT = 12;

/** Sales grow and limits stay: the growth to suppose and the firm's own figures, and what comes of it. */
export function growthSheet(input: DeskInput): SheetPlan {
  return askedSheet(input, {
    name: input.names[5]!,
    title: 'growthTitle',
    lead: 'ownFigures',
    part: 'growth',
    layout: growthScenarioLayout,
    formula: (figures) => formulaOf('GROWTHSCENARIO', { ...input.references, figures }),
    rows: lines.length + LEFT_OUT,
    styles: (head) =>
      lines.map(({ is }, at) => ({ range: `B${head + 1 + at}:D${head + 1 + at}`, ...lookOf(is).cells })),
  });
}
