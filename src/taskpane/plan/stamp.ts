import { version } from '../../../package.json';
import type { Language } from '../../engine/words';
import { policyTerms } from '../../engine/cover';
import type { Format } from '../words/format';
import { coverOf } from '../policy/cover';
import { shownTerm } from '../policy/shownTerm';
import type { Stamp } from '../port/spreadsheet';
import type { State } from '../session/state';
import type { Dictionary } from '../words/en';

/** What frozen values say of themselves. `asOf`: the day that the workbook itself names, where the formulas read it. */
export function stampOf(
  state: State,
  words: Dictionary,
  format: Format,
  language: Language,
  asOf: number | null,
): Stamp {
  const day = asOf ?? state.answers.day;
  const policy = policyInWords(state, format, language) || words['data.without'];
  return {
    version,
    day,
    policy,
    sentence: words['insert.stamp'](version, day === null ? '—' : format.day(day), policy),
  };
}

/** All given terms in one line, so that a reader can tell one policy from another. */
function policyInWords(state: State, format: Format, language: Language): string {
  const cover = coverOf(state);
  if (cover === null) return '';
  const keys = (Object.keys(policyTerms) as (keyof typeof policyTerms)[]).filter((key) => cover.policy[key] !== null);
  return keys
    .map((key) => `${policyTerms[key][language]} ${shownTerm(key, cover.policy, format, language)}`)
    .join('; ');
}
