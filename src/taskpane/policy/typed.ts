import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { isoDay } from '../../engine/ledger';
import { policyTerms } from '../../engine/cover';
import { readAmount } from '../../workbook/values/amount';
import { readDate } from '../../workbook/values/date';
import { readDelay } from '../../workbook/values/delay';
import { readPercentage } from '../../workbook/values/percentage';
import type { Answers } from '../flow/answers';
import type { Rectangle } from '../port/spreadsheet';
import { shownPeriod } from './shownPeriod';
import { isGiven, termFields, type TermField } from './termFields';

/** The terms as the functions take them: the range as it stands, or the typed ones as a two-column range; null without a policy. */
export function policyCells(answers: Answers, range: Rectangle | null, language: Language = 'en'): Rectangle | null {
  if (answers.policyFrom === 'range') return range;
  return answers.policyFrom === 'typed' ? typedTerms(answers, language) : null;
}

/** The typed terms, each as a cell would hold it; a day is written out, so that no date system misreads it. */
export function typedTerms({ terms }: Answers, language: Language): Rectangle {
  return termFields
    .filter((field) => isGiven(terms, field))
    .map((field) => [policyTerms[field.key][language], spelled(field, typedValue(field, terms[field.key]!, language))]);
}

function spelled({ kind }: TermField, value: string | number): string | number {
  return kind === 'date' && typeof value === 'number' ? isoDay(value) : value;
}

/** A real number or day (a serial of the 1900 system) where the text says so; what cannot be read is left as typed, for the reader to refuse. */
export function typedValue(field: TermField, typed: string, language: Language): string | number {
  const text = typed.trim();
  const read = reading[field.kind](text, field, language);
  return read instanceof Problem || read === null ? text : read;
}

type Reading = (text: string, field: TermField, language: Language) => string | number | null | Problem;

const amount: Reading = (text) => {
  const read = readAmount(text);
  if (read instanceof Problem) return read;
  // A currency beside the number is for the reader to note.
  return read.currency === null ? read.value : null;
};

const reading: Readonly<Record<TermField['kind'], Reading>> = {
  percent: (text) => readPercentage(text),
  amount,
  number: amount,
  date: (text) => readDate(text, false),
  period: (text, _, language) => {
    const read = readDelay(text);
    if (read instanceof Problem || read === null) return read;
    return read.unit === 'days' ? read.count : shownPeriod(read, language);
  },
  choice: (text, { choices }, language) => choices?.find(({ en }) => en === text)?.[language] ?? null,
  kinds: ticked,
  causes: ticked,
  text: () => null,
};

/** What is ticked, in the words of the language; a percentage behind a word stays. */
function ticked(text: string, { choices }: TermField, language: Language): string {
  return chosenKinds(text)
    .map((kind) => {
      const word = choices?.find(({ en }) => kind === en || kind.startsWith(`${en} `));
      return word ? `${word[language]}${kind.slice(word.en.length)}` : kind;
    })
    .join(language === 'zh' ? '、' : ', ');
}

/** The kinds ticked in the form, kept as one text. */
export function chosenKinds(text: string): readonly string[] {
  return text
    .split(',')
    .map((kind) => kind.trim())
    .filter((kind) => kind !== '');
}
