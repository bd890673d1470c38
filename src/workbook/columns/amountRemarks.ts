import type { Words } from '../../engine/words';
import type { Remarks } from '../report/remark';
import type { Column } from '../report/table';
import type { DecimalMark } from '../values/digits';
import { unitWord } from '../values/unitWord';

/** Says in which unit a column is read. */
export function sayUnit(column: Column, unit: number, remarks: Remarks): void {
  const { en, zh } = column.heading;
  say(column, 'said', 'unit', remarks, {
    en: `"${en}" is given in units of ${unit.toLocaleString('en')} and is read as whole amounts.`,
    zh: `“${zh}”以${unitWord(unit)}为单位，已换算后读取。`,
  });
}

/** Says how the texts of a column are read, unless they are written as most are. */
export function sayMark(column: Column, mark: DecimalMark | 'each', remarks: Remarks): void {
  const { en, zh } = column.heading;
  if (mark === ',')
    say(column, 'said', 'numbers', remarks, {
      en: `"${en}" is written with a decimal comma: 1.234,50 is read as 1,234.50.`,
      zh: `“${zh}”以逗号作小数点：1.234,50 读作 1,234.50。`,
    });
  if (mark === 'each')
    say(column, 'doubt', 'numbers', remarks, {
      en: `"${en}" has amounts with a decimal point and others with a decimal comma; each is read for itself.`,
      zh: `“${zh}”中有的金额以点作小数点，有的以逗号作小数点；已分别读取。`,
    });
}

function say(
  column: Column,
  weight: Remarks[number]['weight'],
  about: Remarks[number]['about'],
  remarks: Remarks,
  sentence: Words,
): void {
  remarks.push({ weight, about, sentence, at: { row: column.first - 1, column: column.at } });
}
