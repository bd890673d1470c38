import type { CellPlan, InputPlan } from '../../port/sheetPlan';
import { numberFormat, style } from '../look';
import { filled } from '../sentence';
import { sheetWords } from '../sheetWords';
import type { DeskInput } from './deskInput';

/** Title (with its parts filled in), caution and day, as they stand on top of every sheet of the desk. */
export function topOf(
  input: DeskInput,
  title: keyof typeof sheetWords,
  first: boolean,
  parts: Readonly<Record<string, string>> = {},
): readonly (readonly CellPlan[])[] {
  const { language, references, ownDay } = input;
  const day = first && ownDay !== null ? ownDay : { formula: `=${references.asOf}` };
  return [
    [filled(sheetWords[title][language], parts)],
    [`${sheetWords.disclaimer[language]} ${sheetWords.live[language]}`],
    [sheetWords.asOf[language], day],
  ];
}

/** The day of the books, where it stands on the first sheet of a road. */
export const dayInput: InputPlan = { of: 'desk', at: 'B3', rows: ['day'] };

export const topStyles = [
  style.title('A1'),
  style.quiet('A2:A3'),
  { range: 'B3', numberFormat: numberFormat.day, bold: true, horizontal: 'left' },
] as const;
