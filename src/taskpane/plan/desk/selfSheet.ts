import { formulaOf } from '../../../functions/computing/functionCall';
import { selfAssessmentLayout } from '../../../functions/layouts/selfAssessment';
import { onSheet } from '../../port/address';
import type { SheetPlan } from '../../port/sheetPlan';
import type { DeskInput } from './deskInput';
import { selfArea } from './selfAnswersSheet';
import { spillSheet } from './spillSheet';

/** The assessment question by question, scores and next steps below, from the books and the sheet of answers. */
export function selfSheet(input: DeskInput): SheetPlan {
  const { references, names } = input;
  return spillSheet(input, {
    name: names[0]!,
    title: 'selfTitle',
    layout: selfAssessmentLayout,
    formula: formulaOf('SELFASSESSMENT', { ...references, answers: onSheet(names[1]!, selfArea) }),
    rows: 48,
    first: 66,
    texts: 26,
    wraps: true,
    leads: true,
  });
}
