import type { Words } from '../engine/words';
import { refuseTwoCurrencies } from '../workbook/columns/currencies';
import type { Cells } from '../workbook/values/cells';
import type { Call, Parameter } from './definition';

/** Whatever a call is given in amounts must be in one currency: the door asks, so that no function can forget it. */
export function refuseTwoMoneys(
  parameters: readonly Parameter<unknown>[],
  cells: readonly (Cells | null)[],
  values: readonly unknown[],
  call: Call,
): void {
  const moneys = parameters.flatMap((parameter, index) => {
    const value = values[index];
    const currency = (cells[index] && parameter.currencyIn?.(cells[index], call)) ?? currencyOf(value);
    return currency === null ? [] : [{ currency, name: parameter.called?.(value) ?? named(parameter.name) }];
  });
  moneys.forEach((one, index) => {
    for (const other of moneys.slice(index + 1)) refuseTwoCurrencies(one, other);
  });
}

/** What a reader says of the money of its range, or of the range that it holds. */
function currencyOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('currency' in value) return typeof value.currency === 'string' ? value.currency : null;
  return 'range' in value ? currencyOf(value.range) : null;
}

function named(name: string): Words {
  return { en: name, zh: name };
}
