import { withoutPivot } from '../headings/pivot';
import { simplified } from '../values/simplified';
import { calendarMonth, type CalendarMonth } from './calendarMonth';
import { daysIn, isDays, isMonths, unit } from '../values/lengthOfTime';
import { withArabicNumbers } from './withArabicNumbers';
import { wordsOfBuckets } from './wordsOfBuckets';

/** What the heading of a summarised ageing says by itself; bounds in days past the date from which the program ages, both ends inside. */
export type BucketHeading =
  | { readonly says: 'not due' }
  /** `step`: how many days one of what it counts in has, where that is not days. */
  | { readonly says: 'between'; readonly from: number; readonly to: number; readonly step?: number }
  /** Its lower end follows from the bucket before it. */
  | { readonly says: 'up to'; readonly to: number }
  /** `days` is inside only where that is `included`. */
  | { readonly says: 'over'; readonly days: number; readonly included: boolean; readonly step?: number }
  /** Older than every other. */
  | { readonly says: 'rest' }
  /** All that is past due; a sum where other buckets say how far. */
  | { readonly says: 'overdue' }
  /** A number of months late, as Xero has it: from n to n + 1 months where a bucket "< 1 month" stands before, else up to n. */
  | { readonly says: 'months'; readonly months: number }
  /** A month of the calendar: its days follow from the day of the ageing. */
  | { readonly says: 'calendar'; readonly month: CalendarMonth }
  /** A bucket whose bounds stand nowhere in the sheet: `Period 1`. */
  | { readonly says: 'unknown' }
  | { readonly says: 'total' }
  /** A share, a provision, a sum of other buckets, last year's figure: never an amount of its own. */
  | { readonly says: 'derived' };

/** Reads one heading; null where it is no bucket. No heading of a bucket is longer than sixty signs. */
export function bucketHeading(heading: string): BucketHeading | null {
  if (heading.length > longest || !hint.test(heading)) return null;
  const text = withArabicNumbers(withoutPivot(simplified(heading.normalize('NFKC'))).toLowerCase())
    .replace(/[\s\u0307]+/g, '')
    .replace(/[—–‒−]/g, '-')
    .replace(/〜/g, '~')
    .replace(/[(（]含[^()]*[)）]/g, '')
    .replace(partOf, '')
    .replace(numbered, '');
  if (derived.test(text)) return { says: 'derived' };
  const bare = text
    .replace(before, '')
    .replace(behind, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/(?<=\d[^()]*)\)$/, '');
  const word = wordsOfBuckets.find(([pattern]) => pattern.test(bare) || pattern.test(text));
  if (word) return word[1];
  const read = period(bare) ?? between(bare) ?? over(bare) ?? upTo(bare);
  if (read !== null) return read;
  const month = calendarMonth(text);
  return month === null ? (late.test(text) ? upTo(`${bare}days`) : null) : { says: 'calendar', month };
}

const longest = 60;
/** `30 days past due`, as Dynamics prints it. */
const late = /\d(?:dayspastdue|daysoverdue|dayslate|daysold)$/;
/** A quick way past all other headings. */
const hint =
  /[\d年月天日期龄齡款]|[一二两三四五六七八九十][年个]|^正常$|current|future|at date|due|unpaid|owed|wymagal|termin|vincendo|expired|terms|over|older|beyond|total|balance|outstanding|residual|period|bucket|percent|%|[计計]|[额額]|[应應]收|未收|[余餘][额額]|占|当前|更早|总|fällig|échu|venc|scad|verval|älter|ancien|solde|totaal|razem|summa|i alt|przeter|förfall|forfald|forfalt|corrient|corrent|courant|vade|toplam|bakiye|미|만기|기한|정상|연체|합계|총계|잔액|hạn|tổng|còn|nợ|dư|tempo|jumlah|sisa|ouder|starsz|antig|preced|prior|before|earlier|期限|延滞|残高|以前|之前|month|monat|mois|^(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|may$)/iu;
const derived =
  /%|占比|比例|比重|percent|坏账|准备|计提|减值|损失率|provision|allowance|reserve|impairment|lossrate|期初|年初|上年|上期|去年|opening|prior(?:year|period)|lastyear|previous(?!month)|(?:>|over|超过|大于)\d+(?:天|days?)?(?:合计|小计|total)$|^\d+(?:天|日|days?)以上(?:合计|小计)$|^逾期合计$|^totaloverdue$|^totalpastdue$/;
/** `其中：1-30天`, `of which overdue`. */
const partOf = /^(?:其中|ofwhich|thereof|davon|dont|dicui|waarvan)[:：]?/;
/** `Period 1: 1-30`, `Period 2 (31-60)`. */
const numbered = /^(?:period|bucket|column|区间|账龄段|时段|期间)\d{1,2}[:：=(（-](?=[<>≤≥]?\d|over|超过|大于)/;
/** Words that name what is counted, not how far. */
const before =
  /^(?:(?:amount|期末余额|期末|账面余额|余额|应收账款|应收|本位?币|账龄|帐龄|账期(?!内)|逾期|超期|超(?:出|过)?(?:信用期|账期)|过期|已逾期|已超期|days?overdue|dayspastdue|overdue|pastdue|days?(?=\d)|aged?(?=[\d<>≤≥=])|bucket(?=\d+-)|due(?=[\d<>≤≥=])|fällig(?=[\d<>≤≥=])|(?:de|von|from|du|da|van|od|från|fra|échus?|vencid[oa]s?(?:há|de)?|scadut[oi](?:da)?|vervallen|przeterminowan[eya]|vadesige(?:çen|çmiş)|gecikme|연체|quáhạn|terlambat|延滞)(?=[\d<>≤≥]|over|above|über|mehrals|plusde|oltre|más|mais|acima|powyżej|ponad|meerdan|trên))[:：-]?)+/;
const behind =
  /(?:(?:dayspastdue|daysoverdue|overdue|pastdue|late|old|연체|경과|gecikme|gecikmiş|geçmiş|vencid[oa]s?|scadut[oi]|vervallen|poterminie|quáhạn|terlambat|lewatjatuhtempo|amount|amt\.?|balance|(?:本位?币|原币)?(?:金额|余额)|的应收账款|\((?:本位?币|原币|元|万元|千元|人民币|lcy|fcy|[a-z]{3}|[^()]*'?000s?)\))(?<![<>≤≥]\d))+$/;

const number = '(\\d{1,4})';

function period(text: string): BucketHeading | null {
  return /^(?:period|bucket|column|区间|账龄段|时段|期间)\d{1,2}$/.test(text) ? { says: 'unknown' } : null;
}

const range = new RegExp(
  `^${number}${unit}(?:-|~|to|bis|à|a|tot|do|till|til|至|到|and|-<|超|を超え|sampai|hingga|s/?d|đến|ile)${number}${unit}(?:以内|以下|内|之间|arası|이내|이하)?$`,
);

/** `10-2026`. */
const monthOfYear = /^\d{1,2}-20\d{2}$/;

function between(text: string): BucketHeading | null {
  const parts = monthOfYear.test(text) ? null : range.exec(text);
  if (parts === null) return null;
  const [lowOf, highOf] = [parts[2] ?? parts[4], parts[4] ?? parts[2]];
  const [low, high] = [Number(parts[1]), daysIn(Number(parts[3]), highOf)];
  const from = daysIn(low, lowOf) + (low === 0 || isDays(lowOf) ? 0 : 1);
  if (from >= high) return null;
  return { says: 'between', from, to: high, ...(!isDays(lowOf) && low > 0 && { step: daysIn(1, lowOf) }) };
}

const overFirst = new RegExp(
  `^(>=|≥|>|\\+|over|above|morethan|olderthan|beyond|über|ueber|mehrals|plusde|oltre|másde|maisde|acimade|superiorea|superiora|piùdi|trên|hơn|diatas|lebihdari|powyżej|ponad|över|merän|mereend|merenn|overan|meerdan|大于等于|大于|超过|不少于)${number}${unit}(?:以上)?$`,
);
const overLast = new RegExp(
  `^${number}${unit}(\\+|以上|及以上|以外|超|초과|이상|(?:ve)?üzeri|veüstü|denfazla|trởlên|keatas|oumais|emais|ymás|epiù|eoltre|etplus|undmehr|undälter|enmeer|enouder|iwięcej|ochmer|andover|andabove|andolder|andmore|&over|-above|-over|plus|ormore|orolder|-∞|-)${unit}$`,
);

function over(text: string): BucketHeading | null {
  const first = overFirst.exec(text);
  if (first)
    return {
      says: 'over',
      days: daysIn(Number(first[2]), first[3]),
      included: /^(?:>=|≥|大于等于|不少于)$/.test(first[1]!),
    };
  const last = overLast.exec(text);
  if (last === null) return null;
  const of = last[2] ?? last[4];
  const included = /^(?:and|&|-above|-over|or|及以上|이상|-$)/.test(last[3]!) && isDays(of);
  const step = isDays(of) || !/^(?:\+|and|&|or)/.test(last[3]!) ? {} : { step: daysIn(1, of) };
  return { says: 'over', days: daysIn(Number(last[1]), of), included, ...step };
}

const most = new RegExp(
  `^(<=|≤|<|upto|within|lessthan|under|bis|jusqu'à|até|hasta|finoa|tot|do|upptill|indtil|inntil|menosde|menodi|moinsde|wenigerals|minderdan|mniejniż|dưới|kurangdari|小于等于|小于|不超过|不足)?${number}${unit}(以内|之内|内|及以下|以下|未满|未満|이내|이하|미만|orless)?$`,
);

function upTo(text: string): BucketHeading | null {
  const parts = most.exec(text);
  if (parts === null || (parts[1] === undefined && parts[3] === undefined && parts[4] === undefined)) return null;
  const count = Number(parts[2]);
  const said = parts[1] !== undefined || parts[4] !== undefined;
  // `2024年` and `6月` name a year and a month.
  if (!said && /^[年月日년일]$/.test(parts[3]!)) return null;
  if (!said && isMonths(parts[3]!)) return { says: 'months', months: count };
  return { says: 'up to', to: daysIn(count, parts[3]) };
}
