import { formulaOf } from '../../../functions/computing/functionCall';
import { forecastErrorLayout } from '../../../functions/layouts/forecastError';
import { onSheet } from '../../port/address';
import type { SheetPlan } from '../../port/sheetPlan';
import type { DeskInput } from './deskInput';
import { keptArea } from './keptForecast';
import { spillSheet } from './spillSheet';

/** An earlier forecast, as it was kept, against what came in since: in all, by week, by customer; live. */
export function forecastErrorSheet(
  input: DeskInput,
  { name, kept }: { readonly name: string; readonly kept: string },
): SheetPlan {
  return spillSheet(input, {
    name,
    title: 'forecastErrorTitle',
    parts: { sheet: kept },
    layout: forecastErrorLayout,
    formula: formulaOf('FORECASTERROR', { ...input.references, forecast: onSheet(kept, keptArea) }),
    rows: 500,
  });
}
