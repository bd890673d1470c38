import { Problem, policyTerms, type Language } from '../../engine';
import { readAmount } from '../../workbook/values/amount';
import { readDate } from '../../workbook/values/date';
import { readPercentage } from '../../workbook/values/percentage';
import type { Answers } from '../answers';
import type { Rectangle } from '../spreadsheet';
import { termFields, type TermField } from './termFields';

/** The terms as the functions take them: the range as it stands, or the typed ones as a two-column range; null without a policy. */
export function policyCells(answers: Answers, range: Rectangle | null, language: Language = 'en'): Rectangle | null {
  if (answers.policyFrom === 'range') return range;
  return answers.policyFrom === 'typed' ? typedTerms(answers, language) : null;
}

/** The typed terms with real numbers and days where the text says so; what cannot be read is left as typed, for the reader to refuse. */
export function typedTerms({ terms }: Answers, language: Language): Rectangle {
  const given = termFields.filter(({ key }) => (terms[key] ?? '').trim() !== '');
  return given.map((field) => [policyTerms[field.key][language], typedValue(field, (terms[field.key] ?? '').trim(), language)]);
}

function typedValue({ kind, choices }: TermField, text: string, language: Language): unknown {
  if (kind === 'choice') return choices?.find(({ en }) => en === text)?.[language] ?? text;
  const read = kind === 'percent' ? readPercentage(text) : kind === 'date' ? readDate(text, false) : kind === 'amount' ? readAmount(text) : text;
  if (kind === 'period') return /^\d+$/.test(text) ? Number(text) : text;
  if (read instanceof Problem || read === null) return text;
  return typeof read === 'object' ? read.value : read;
}
