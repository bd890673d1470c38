import type { Format } from '../../words/format';

/** A figure of an explanation as the pane shows it, by its unit; what is no number as it stands. */
export function figureShown(value: unknown, unit: string | null, format: Format): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : value === true ? '✓' : '';
  if (unit === 'share' || unit === 'rate' || unit === 'probability') return format.share(value);
  if (unit === 'amount' || unit === 'count') return format.fullAmount(value);
  return format.exact(value);
}
