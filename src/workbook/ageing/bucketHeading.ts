/** What the heading of a summarised ageing says by itself; bounds in days past the date from which the program ages, both ends inside. */
export type BucketHeading =
  | { readonly says: 'not due' }
  | { readonly says: 'between'; readonly from: number; readonly to: number }
  /** Its lower end follows from the bucket before it. */
  | { readonly says: 'up to'; readonly to: number }
  | { readonly says: 'over'; readonly days: number }
  /** Older than every other. */
  | { readonly says: 'rest' }
  /** A number of months late, as Xero has it: from n to n + 1 months where a bucket "< 1 month" stands before, else up to n. */
  | { readonly says: 'months'; readonly months: number }
  /** A bucket whose bounds stand nowhere in the sheet: `Period 1`. */
  | { readonly says: 'unknown'; readonly name: string }
  | { readonly says: 'total' }
  /** A share or a sum of other buckets: never an amount of its own. */
  | { readonly says: 'derived' };

/** Reads one heading; null where it is no bucket. No heading of a bucket is longer than forty signs. */
export function bucketHeading(heading: string): BucketHeading | null {
  const text = heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/\(含[^()]*\)$/, '');
  if (text === '' || text.length > longest) return null;
  if (derived.test(text)) return { says: 'derived' };
  const bare = text.replace(before, '').replace(behind, '');
  const word = words.find(([pattern]) => pattern.test(bare) || pattern.test(text));
  return word ? word[1] : (period(bare) ?? between(bare) ?? over(bare) ?? upTo(bare));
}

const longest = 40;
const derived = /%|占比|比例|percent|(?:>|over|超过|大于)\d+(?:天|days?)?(?:合计|小计|total)$/;
/** Words that name what is counted, not how far. */
const before =
  /^(?:amount|账龄|帐龄|逾期|超期|过期|已逾期|aged?(?=\d|[<>≤≥])|age(?=\d|[<>≤≥])|overdue|pastdue|dayspastdue)[:：]?/;
const behind = /(?:overdue|pastdue|late|old|amount|amt\.?|金额|余额|的应收账款|\((?:本位币|元|lcy)\))$/;

const words: readonly (readonly [RegExp, BucketHeading])[] = [
  [
    /^(?:current|notdue|notyetdue|notexpired|undue|withinterms|未到期|未逾期|未过期|信用期内|账期内|尚未到期|nichtfällig|nonéchu|àéchoir|novencido|nonscaduto|nietvervallen)$/,
    { says: 'not due' },
  ],
  [/^(?:older|beyond|更早|以上|plusancien|älter)$/, { says: 'rest' }],
  [
    /^(?:total|grandtotal|totaldue|totalopen|totaloutstanding|totalbalance|balance|balancedue|balanceasofdate|outstanding|outstandingbalance|合计|总计|小计|余额|期末|当前|总|应收款合计|应收合计|应收账款合计|应收|未收|未收合计|期末余额|当前余额|应收余额|账面余额)$/,
    { says: 'total' },
  ],
];

const days = '(?:天|日|days?|d\\.?|tage?|jours?)';
const months = '(?:个月|月|months?|mths?|mos?)';
const years = '(?:年|years?|yrs?)';
const unit = `(${days}|${months}|${years})?`;
const number = '(\\d{1,4})';

function period(text: string): BucketHeading | null {
  return /^(?:period|bucket|区间|账龄段|期间)\d{1,2}$/.test(text) ? { says: 'unknown', name: text } : null;
}

function between(text: string): BucketHeading | null {
  const parts = new RegExp(`^${number}${unit}(?:-|–|~|to|至|到|and|-<)${number}${unit}(?:以内|内)?$`).exec(text);
  if (parts === null) return null;
  const of = parts[4] ?? parts[2];
  const [low, high] = [Number(parts[1]), Number(parts[3])];
  if (high <= low) return null;
  return { says: 'between', from: daysIn(low, of, low === 0 || isDays(of) ? 0 : 1), to: daysIn(high, of) };
}

function over(text: string): BucketHeading | null {
  const first = new RegExp(
    `^(>=|≥|>|over|above|morethan|olderthan|大于等于|大于|超过|不少于)${number}${unit}(?:以上)?$`,
  ).exec(text);
  if (first)
    return {
      says: 'over',
      days: daysIn(Number(first[2]), first[3]) - (/^(?:>=|≥|大于等于|不少于)$/.test(first[1]!) ? 1 : 0),
    };
  const last = new RegExp(
    `^${number}${unit}(\\+|以上|及以上|andover|andabove|andolder|&over|-above|-over|plus|ormore|-∞|-)${unit}$`,
  ).exec(text);
  if (last === null) return null;
  const of = last[2] ?? last[4];
  return {
    says: 'over',
    days:
      daysIn(Number(last[1]), of) -
      (/^(?:andover|andabove|andolder|&over|-above|-over|ormore|及以上|-)$/.test(last[3]!) && isDays(of) ? 1 : 0),
  };
}

function upTo(text: string): BucketHeading | null {
  const parts = new RegExp(
    `^(<=|≤|<|upto|within|lessthan|under|小于等于|小于|不超过)?${number}${unit}(以内|之内|内|及以下|以下|orless)?$`,
  ).exec(text);
  if (parts === null || (parts[1] === undefined && parts[3] === undefined && parts[4] === undefined)) return null;
  const count = Number(parts[2]);
  const said = parts[1] !== undefined || parts[4] !== undefined;
  if (!said && parts[3] !== undefined && new RegExp(`^${months}$`).test(parts[3]))
    return { says: 'months', months: count };
  return { says: 'up to', to: daysIn(count, parts[3]) };
}

function daysIn(count: number, of: string | undefined, more = 0): number {
  return count * (isDays(of) ? 1 : new RegExp(`^${months}$`).test(of!) ? 30 : 365) + more;
}

function isDays(of: string | undefined): boolean {
  return of === undefined || new RegExp(`^${days}$`).test(of);
}
