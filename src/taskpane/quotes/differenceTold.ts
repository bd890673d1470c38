import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { identityTermNames, policyTerms, type Policy } from '../../engine/cover';
import { readDelay } from '../../workbook/values/delay';
import { filled } from '../plan/sentence';
import { shownPeriod } from '../policy/shownPeriod';
import { termFields } from '../policy/termFields';
import type { Format } from '../words/format';
import { quotesWords } from '../words/quotesWords';
import { clausesBetween, type Clause, type QuotesFound } from './quotesFound';

/** How a quote differs from the first: clause by clause, and what that comes to. */
export function differenceTold(found: QuotesFound, at: number, format: Format, language: Language): string {
  const [first, quote] = [found.quotes[0]!, found.quotes[at]!];
  const clauses = clausesBetween(found, at, 0)
    .filter(({ key }) => !Object.hasOwn(identityTermNames, key))
    .map((clause) =>
      filled(quotesWords.clause[language], {
        term: nameOf(clause, language),
        here: shown(clause, clause.here, format, language),
        there: shown(clause, clause.there, format, language),
      }),
    );
  const told = filled(quotesWords.against[language], {
    first: first.name,
    clauses: clauses.join(language === 'zh' ? '；' : '; ') || quotesWords.sameTerms[language],
  });
  const by = (key: 'cost' | 'retained' | 'tailRetained') => {
    const [here, there] = [quote[key], first[key]];
    return here === null || there === null ? null : more(here - there, format, language);
  };
  const [cost, retained, tail] = [by('cost'), by('retained'), by('tailRetained')];
  if (cost === null || retained === null || tail === null) return told;
  const comesTo = filled(quotesWords.comesTo[language], { cost, retained, tail });
  return language === 'zh' ? `${told}${comesTo}` : `${told} ${comesTo}`;
}

function more(difference: number, format: Format, language: Language): string {
  if (Math.round(difference) === 0) return quotesWords.same[language];
  const words = difference < 0 ? quotesWords.less : quotesWords.more;
  return filled(words[language], { amount: format.fullAmount(Math.abs(difference)) });
}

function nameOf({ key, term }: Clause, language: Language): string {
  return key in policyTerms ? policyTerms[key as keyof Policy][language] : term;
}

/** A term as it stands in the quote, in the words of the pane: a share as a percentage, a choice or a period by its word. */
function shown({ key }: Clause, cell: unknown, format: Format, language: Language): string {
  if (cell === '' || cell === null || cell === undefined) return quotesWords.none[language];
  const field = termFields.find((one) => one.key === key);
  if (typeof cell === 'number') return field?.kind === 'percent' ? format.share(cell) : format.fullAmount(cell);
  const text = String(cell);
  const choice = field?.choices?.find(({ en, zh }) => text === en || text === zh);
  if (choice) return choice[language];
  const period = field?.kind === 'period' ? readDelay(text) : null;
  return period === null || period instanceof Problem ? text : shownPeriod(period, language);
}
