import { denominationIn } from '../headings/denomination';
import { currencyOf } from '../values/currency';
import { shown } from '../values/odd';
import { simplified } from '../values/simplified';
import { dayIn } from './titleDay';

/** Whose books a line above a table says they are, in so many words: `Company: …`, `编制单位：…`, `Open Items - … - EUR`; null where it does not. */
export function companySaid(text: string, beside: readonly unknown[]): string | null {
  const said =
    /^(?:company|entity|organi[sz]ation|公司(?:名称)?|单位(?:名称)?|编制单位|核算单位|组织|账套|结算组织|会计主体)\s*:\s*(.*)$/i.exec(
      simplified(text),
    );
  if (said === null) return between.exec(text)?.[1] ?? null;
  const name = said[1] ? text.slice(-said[1].length) : shown(beside[0]);
  return name === '' || currencyOf(name) !== null || denominationIn(name) !== null ? null : name;
}

/** `Open Items - Dale Trading Ltd - EUR`. */
const between = /^[^-]+ [-–] (.+) [-–] [A-Z]{3}$/;

/** A line that is neither the name of the report, nor a day, nor a label with its value: the firm, most likely. */
export function companyAlone(text: string): string | null {
  const known = simplified(text);
  return notCompany.test(known) || dayIn(known, []) !== null || text.length > 80 ? null : text;
}

const notCompany =
  /\bag(?:ed|e?ing)\b|receivable|\breport\b|\bdetails?\b|summary|\bopen (?:items|invoices)|ledger|outstanding|\blist\b|statement|balance|invoices|\bbills\b|filter|账龄|应收|往来|明细|报表|分析|清单|余额|汇总|:|\d{4}|\bas (?:of|at)\b|basis|^all |currency|\bin (?:thousands|millions)|\bpage \d|liste\b|posten|debitor|fällig|auswertung|übersicht|\bstand\b|bericht|balance âgée|échéancier|clients|antigüedad|vencimiento|saldos|scadenz|partite|openstaand|\bdate\b|^(?:column|row) labels$|^[列行]标签$|^(?:spalten|zeilen)beschriftungen$|^étiquettes de|^etiquetas de|^etichette di|^(?:kolom|rij)labels$|^rótulos de|^(?:customer|customer name|company code|name|account|konto|kunde|client|cliente|客户|客户名称)$/i;
