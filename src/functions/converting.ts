import { attempt } from '../engine/attempt';
import { conversionDays } from '../engine/cover';
import { Problem } from '../engine/problem';
import type { Language } from '../engine/words';
import { readPolicyAsWritten } from '../workbook/ranges/policy';
import { settingsIn } from '../workbook/ranges/settingsIn';
import { byWayOf, exchangeInto, type ClaimsConversion, type Exchange } from '../workbook/rates/exchange';
import { ratesName } from '../workbook/rates/ratesTable';
import { readRates } from '../workbook/rates/readRates';
import type { Cells } from '../workbook/values/cells';
import { readDate } from '../workbook/values/date';
import type { Answer, Call } from './definition';
import type { Layout } from './layout';
import { withSentence } from './withSentence';

type Arguments = ReadonlyMap<string, Cells | null>;

/** How the amounts of a call become one currency: the base of the rates range, else of the settings, else of the table; on asOf, or as the policy converts. */
export function exchangeFor(cells: Cells, given: Arguments, call: Call): Exchange {
  const rates = readRates(cells, call);
  const base = rates.named ?? baseIn(given.get('settings') ?? null) ?? rates.quotedIn;
  if (base === null) throw noBase();
  const exchange = exchangeInto(base, rates, dayIn(given.get('asOf') ?? null, call));
  const claims = claimsConversion(given.get('policy') ?? null, exchange, call);
  return claims === null ? exchange : byWayOf(claims, rates, exchange);
}

/** A fault in settings, day or policy is told by their own readers. */
function baseIn(settings: Cells | null): string | null {
  const found = settings === null ? null : attempt(() => settingsIn(settings)('baseCurrency'));
  return found instanceof Problem ? null : found;
}

function dayIn(asOf: Cells | null, { date1904 }: Call): number | null {
  const day = asOf === null ? null : readDate(asOf[0]?.[0], date1904);
  return day instanceof Problem ? null : day;
}

function claimsConversion(cells: Cells | null, { meant, asOf, base }: Exchange, call: Call): ClaimsConversion | null {
  const policy = cells === null ? null : attempt(() => readPolicyAsWritten(cells, call.date1904));
  if (policy === null || policy instanceof Problem) return null;
  const { conversion: by, currency } = policy;
  if (by === null || by === 'as of') return null;
  const into = currency === null ? base : meant(currency);
  return { by, into, daysOf: (book) => conversionDays(book, policy, by, asOf ?? Infinity) };
}

function noBase(): Problem {
  return new Problem({
    kind: 'missing',
    place: ratesName,
    because: {
      en: 'into which currency? Add a row “Base currency | CNY” to the range, or the setting Base currency',
      zh: '折算为哪种货币？请在汇率区域加一行“本位币 | CNY”，或在设置中填写本位币',
    },
  });
}

/** The rates said in the notes of an answer, else in a last row of it. */
export function withRatesSaid(
  answer: Answer,
  notes: Layout | 'own' | null,
  { log, base }: Exchange,
  language: Language,
): Answer {
  const said = log.said(base);
  if (said === null || notes === 'own') return answer;
  const sentence = `${said[language]}${language === 'zh' ? '。' : '.'}`;
  return withSentence(answer, notes, sentence, { language, where: 'each row' });
}
