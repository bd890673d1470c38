import type { Cells } from '../values/cells';
import { readDate } from '../values/date';
import { isTraditional, simplified } from '../values/simplified';
import { isBlank, shown } from '../values/odd';
import { Problem } from '../../engine/problem';
import { isoDay } from '../../engine/ledger';
import { batchHeader, type BatchHeader } from './batchHeader';
import { companyAlone, companySaid } from './titleCompany';
import { currencyIn } from './titleCurrency';
import { dayIn } from './titleDay';
import { unitIn } from './titleUnit';

/** Something that the lines above a table say, and where, counted from 0 within the range. */
export interface Said<Value> {
  readonly value: Value;
  readonly row: number;
  readonly column: number;
}

/** The lines above a table: the day it was drawn up for, of whom it is, and in what its amounts stand. Null where nothing is said. */
export interface Title {
  /** As it stands there, a text or a serial: `titleDay` reads it. */
  readonly asOf: Said<unknown> | null;
  readonly company: Said<string> | null;
  readonly currency: Said<string> | null;
  /** How much one of the printed amounts is: 10,000 for 万元. */
  readonly unit: Said<number> | null;
  readonly agedBy: Said<'due date' | 'document date'> | null;
}

export const noTitle: Title = { asOf: null, company: null, currency: null, unit: null, agedBy: null };

/** The day on which the books stand, by the lines above the table, as an Excel serial; null where they do not say or it can be read in two ways. */
export function titleDay({ asOf }: Title, date1904: boolean): number | null {
  const day = asOf === null ? null : readDate(asOf.value, date1904);
  return day instanceof Problem ? null : day;
}

export function titleOf(given: Cells): Title {
  const batch = batchHeader(given);
  return batch === null ? titleOfLines(given) : titleOfBatch(batch);
}

/** The first line of DATEV's file says more in numbers than in words. */
function titleOfBatch({ row, asOf, currency }: BatchHeader): Title {
  return {
    ...noTitle,
    asOf: asOf && { value: isoDay(asOf.day), row, column: asOf.column },
    currency: currency && { value: currency.code, row, column: currency.column },
  };
}

function titleOfLines(lines: Cells): Title {
  const first = <Value>(
    find: (text: string, beside: readonly unknown[], written: string) => Value | null,
  ): Said<Value> | null => {
    for (const [row, cells] of lines.entries())
      for (const [column, cell] of cells.entries()) {
        if (isBlank(cell)) continue;
        const written = shown(cell).normalize('NFKC');
        const value = find(simplified(written), neighbours(lines, row, column), written);
        if (value !== null) return { value, row, column };
      }
    return null;
  };
  return {
    asOf: first(dayIn),
    company:
      first((_, beside, written) => companySaid(written, beside)) ?? first((_, __, written) => companyAlone(written)),
    currency: first((text, beside, written) => outsideChina(currencyIn(text, beside), written)),
    unit: first(unitIn),
    agedBy: first(agedBy),
  };
}

/** 單位：元 stands in books of Taiwan and Hong Kong: it says no currency. */
function outsideChina(currency: string | null, written: string): string | null {
  return currency === 'CNY' && isTraditional(written) && !written.includes('人民') ? null : currency;
}

/** What a label may be said of: the next filled cell to its right, else the cell below it. */
function neighbours(lines: Cells, row: number, column: number): readonly unknown[] {
  const right = lines[row]!.slice(column + 1).find((cell) => !isBlank(cell));
  return [right, lines[row + 1]?.[column]].filter((cell) => !isBlank(cell));
}

function agedBy(text: string, beside: readonly unknown[]): 'due date' | 'document date' | null {
  if (!/ag(?:e|ed|e?ing)\b|账龄|按.*日/i.test(text)) return null;
  const said = `${text} ${/[:：]?$/.test(text) ? shown(beside[0]) : ''}`;
  if (/\bdue|到期日|逾期/i.test(said)) return 'due date';
  return /(?:invoice|document|posting|transaction|bill) ?date|单据日|业务日|开票日|发票日|记账日|凭证日/i.test(said)
    ? 'document date'
    : null;
}
