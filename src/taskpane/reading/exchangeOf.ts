import { attempt } from '../../engine/attempt';
import { isoDay } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Exchange } from '../../workbook/rates/exchange';
import type { Mapping } from '../../workbook/report/kind';
import { onSheet } from '../port/address';
import type { Rectangle } from '../port/spreadsheet';
import type { RangesRead, ToDecide } from './book';

interface Chosen {
  readonly settings: Rectangle | null;
  readonly policy: Rectangle | null;
  readonly rates?: { readonly reference: string; readonly cells: Rectangle } | null;
}

interface Circumstances {
  readonly date1904: boolean;
  readonly mapping: Mapping;
  readonly day?: number | null;
}

/** The chosen rates as the functions read them, or why they cannot be read; neither where none are chosen. */
export async function exchangeOf(
  { settings, policy, rates }: Chosen,
  { date1904, mapping, day = null }: Circumstances,
): Promise<{ readonly exchange: Exchange | null; readonly toDecide: readonly ToDecide[] }> {
  if (!rates) return { exchange: null, toDecide: [] };
  const { exchangeFor } = await import('../../functions/converting');
  const given = new Map<string, Rectangle | null>([
    ['settings', settings],
    ['policy', policy],
    ['asOf', day === null ? null : [[isoDay(day)]]],
  ]);
  const call = { language: 'en', date1904, mapping, exchange: null, asOf: null } as const;
  const exchange = attempt(() => exchangeFor(rates.cells, given, call));
  return exchange instanceof Problem
    ? { exchange: null, toDecide: [{ problem: exchange, reference: rates.reference, question: null, needs: 'rates' }] }
    : { exchange, toDecide: [] };
}

/** The rates that the books need and the range does not have; null where it has all. */
export function missingRates(
  { log }: Exchange,
  { customers, receivables }: Pick<RangesRead, 'customers' | 'receivables'>,
): ToDecide | null {
  const problem = log.missing();
  const here = receivables ?? customers;
  if (problem === null || here === null) return null;
  return { problem, reference: onSheet(here.block.sheet, here.block.address), question: null, needs: 'rates' };
}
