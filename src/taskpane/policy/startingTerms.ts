import { sources, type Source } from '../../engine/sources';
import type { Language, Words } from '../../engine/words';
import {
  type CoveredCause,
  type Delay,
  type Policy,
  coversInWords,
  insurerPresets,
  rulesNamed,
  saleKindsIn,
} from '../../engine/cover';
import { isoDay } from '../../engine/ledger';
import { policyTypes } from '../../engine/plan';
import type { Answers } from '../flow/answers';
import { shownPeriod } from './shownPeriod';
import { isCovers } from './shownTerm';
import { termFields, type TermField } from './termFields';

/** Published terms as starting values of the form: an insurer's or a market's, or typical ones of a type of policy. Loaded when the form is opened. */
interface StartingTerms {
  readonly of: 'insurer' | 'type';
  readonly name: Words;
  readonly summary: Words;
  readonly source: Source;
  /** Where its days are published, where that is another work. */
  readonly daysFrom: Source | null;
  readonly terms: Partial<Policy>;
}

const ofInsurers = insurerPresets.map(({ name, summary, source, terms, timeRules }): StartingTerms => {
  const days = timeRules === null ? null : rulesNamed(timeRules);
  return {
    of: 'insurer',
    name,
    summary,
    source: sources[source],
    daysFrom: days === null || days.source === source ? null : sources[days.source],
    terms: { ...days?.terms, ...terms },
  };
});

const ofTypes = policyTypes.map(({ name, summary, source, terms }): StartingTerms => ({
  of: 'type',
  name,
  summary,
  source: sources[source],
  daysFrom: null,
  terms,
}));

export const startingTerms: readonly StartingTerms[] = [...ofInsurers, ...ofTypes];

export function startingTermsNamed(name: string | null): StartingTerms | null {
  return startingTerms.find((preset) => preset.name.en === name) ?? null;
}

/** How many terms of the form a preset gives. */
export function termsOf(preset: StartingTerms): number {
  return Object.keys(textsOf(preset, 'en')).length;
}

/** Fills what is blank with a preset's terms; what another preset filled in, and nobody has changed since, goes. null: none. */
export function startingFrom(
  preset: StartingTerms | null,
  { terms, startedFrom }: Pick<Answers, 'terms' | 'startedFrom'>,
  language: Language,
): Pick<Answers, 'terms' | 'startedFrom'> {
  const before = startingTermsNamed(startedFrom);
  const filled = before ? [textsOf(before, 'en'), textsOf(before, 'zh')] : [];
  const own = Object.entries(terms).filter(
    ([key, text]) => text.trim() !== '' && !filled.some((texts) => texts[key] === text),
  );
  return {
    terms: { ...(preset ? textsOf(preset, language) : {}), ...Object.fromEntries(own) },
    startedFrom: preset?.name.en ?? null,
  };
}

/** The terms as the form holds them, each as a person would type it. */
export function textsOf({ terms }: Pick<StartingTerms, 'terms'>, language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    termFields.flatMap((field) => {
      const value = terms[field.key] ?? null;
      return value === null ? [] : [[field.key, textOf(field, value, language)]];
    }),
  );
}

/** A term as a person would type it. */
function textOf(
  { kind }: TermField,
  value: string | number | Delay | readonly CoveredCause[],
  language: Language,
): string {
  // The form keeps causes and kinds of sale in English, as it does all that is ticked.
  if (isCovers(value)) return coversInWords(value).en;
  if (typeof value === 'object') return shownPeriod(value, language);
  if (typeof value !== 'number') return value;
  if (kind === 'kinds') return saleKindsIn(value).en;
  if (kind === 'date') return isoDay(value);
  return kind === 'percent' ? `${Number((100 * value).toPrecision(12))}%` : String(value);
}
