import { Problem } from '../../engine/problem';
import type { Language, Words } from '../../engine/words';
import type { Entry } from '../../engine/portfolio';
import { basic, errorIn, isBlank, shown } from '../../workbook/values/odd';
import type { QuotedTerm, Quote, QuotesRange } from '../../workbook/ranges/quotes';
import type { Answer, AnswerCell } from '../definition';
import { verdictWords } from './verdictWords';
import { bookOf, lossesOf, worthOf, type LossThrough, type Worth, type WorthGiven } from './worth';
import { lines } from './worthLines';

/** The same losses through each policy, side by side; behind them by how much each differs from the first. */
export function compareQuotesAnswer(
  { policies: { quotes, terms }, ...given }: WorthGiven & { readonly policies: QuotesRange },
  language: Language,
): Answer {
  const entries = bookOf(given);
  const losses = lossesOf(entries, given);
  const worths = quotes.map((quote) => worthIn(quote, entries, given, losses));
  const verdicts = worths.map((worth) => (worth instanceof Problem ? worth : verdictWords(worth)));
  const text = (name: Words, of: (worth: Exclude<(typeof verdicts)[number], Problem>) => Words) =>
    row(
      name[language],
      verdicts.map((one) => (one instanceof Problem ? one.in(language) : of(one)[language])),
    );
  return [
    [
      words.what[language],
      ...quotes.map(({ name }) => name),
      ...quotes.slice(1).map(({ name }) => `${name} − ${quotes[0]!.name}`),
    ],
    ...compared.map(({ name, of }) =>
      row(
        name[language],
        worths.map((worth) => (worth instanceof Problem ? worth : (of(worth) ?? ''))),
      ),
    ),
    text(words.verdict, ({ verdict }) => verdict),
    text(words.why, ({ why }) => why),
    ...terms.filter((term) => differs(term, quotes)).map(({ term, cells }) => row(term, cells.map(asWritten))),
  ];
}

/** What cannot be told of one policy does not hold up the others. */
function worthIn(
  { policy }: Quote,
  entries: readonly Entry[],
  given: WorthGiven,
  losses: LossThrough,
): Worth | Problem {
  if (policy instanceof Problem) return policy;
  try {
    return worthOf(policy, entries, given, losses);
  } catch (problem) {
    if (problem instanceof Problem) return problem;
    throw problem;
  }
}

function row(name: string, cells: readonly AnswerCell[]): readonly AnswerCell[] {
  const [first, ...others] = cells;
  return [
    name,
    ...cells,
    ...others.map((cell) => (typeof cell === 'number' && typeof first === 'number' ? cell - first : '')),
  ];
}

/** Terms differ where they are read differently; where one cannot be read, where they are written differently. */
function differs({ key, cells }: QuotedTerm, quotes: readonly Quote[]): boolean {
  const read = quotes.map(({ policy }, at) =>
    policy instanceof Problem || key === 'dateSystem' ? shown(cells[at]) : JSON.stringify(policy[key]),
  );
  return new Set(quotes.some(({ policy }) => policy instanceof Problem) ? cells.map(shown) : read).size > 1;
}

function asWritten(cell: unknown): AnswerCell {
  const value = basic(cell);
  return isBlank(value) ? '' : typeof value === 'number' && errorIn(cell) === null ? value : shown(cell);
}

const withCost = (name: Words, of: (worth: Worth) => number) => ({ name, of });
const compared: readonly { readonly name: Words; of(worth: Worth): number | null }[] = [
  lines.cost,
  lines.rate,
  lines.indemnity,
  lines.ratio,
  lines.retained,
  lines.tailRetained,
  withCost(
    { en: 'Cost and expected loss together', zh: '成本与预期自留损失合计' },
    ({ value }) => value.cost + value.expected.withCover,
  ),
  withCost(
    { en: 'Cost and tail loss together', zh: '成本与尾部自留损失合计' },
    ({ value }) => value.cost + value.tail.withCover,
  ),
  lines.overEquityCovered,
  lines.overCashCovered,
  lines.net,
  lines.netWithCapital,
  lines.netByCertainty,
];

const words = {
  what: { en: 'What', zh: '项目' },
  verdict: { en: 'Verdict', zh: '结论' },
  why: { en: 'Why', zh: '理由' },
} as const satisfies Record<string, Words>;
