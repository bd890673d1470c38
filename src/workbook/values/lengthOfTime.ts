/** Days, as they stand behind a number. */
export const days =
  '(?:天|日|days?|d\\.?|tage?n?|jours?|j\\.?|d[íi]as?|giorn[io]|gg\\.?|dagen|dagar|dager?|dni|dzień|gün|일|ngày|hari)';
const weeks =
  '(?:周间?|个?星期|礼拜|weeks?|wks?|wochen?|semaines?|semanas?|settiman[ae]|weken|tygodni(?:e|a)?|veckor|uger|hafta|주|tuần|minggu)';
const months =
  '(?:个月|か月|ヶ月|カ月|ヵ月|ケ月|箇月|月|months?|mths?|mos?|monate?n?|mois|m[eê]s(?:es)?|mes[ei]|maand(?:en)?|månad(?:er)?|måned(?:er)?|miesi(?:ąc|ące|ęcy)|ay|개월|tháng|bulan)';
const years = '(?:年|years?|yrs?|jahre?n?|ans?|ann[oi]|años?|anos?|jaar|år|lata?|lat|y[ıi]l|년|năm|tahun)';

/** A length of time that a heading counts in, in the languages of the ledgers that come in; a group of its own. */
export const unit = `(${days}|${weeks}|${months}|${years})?`;

const [isOfDays, isOfWeeks, isOfMonths] = [days, weeks, months].map((of) => new RegExp(`^${of}$`));

export function isDays(of: string | undefined): boolean {
  return of === undefined || isOfDays!.test(of);
}

export function isMonths(of: string): boolean {
  return isOfMonths!.test(of);
}

/** A month of thirty days, a year of 365: as the trade counts ages. */
export function daysIn(count: number, of: string | undefined): number {
  if (isDays(of)) return count;
  if (isOfWeeks!.test(of!)) return count * 7;
  if (isMonths(of!)) return count % 12 === 0 ? (count / 12) * 365 : count * 30;
  return count * 365;
}
