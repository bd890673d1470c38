import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { readChoice } from '../values/choice';
import type { Mapping } from '../report/kind';
import type { Choice } from './choice';
import { plain } from './heading';

/** From which day a program counts its ages. */
export type CountedFrom = 'due date' | 'document date';
/** Where in its bucket an amount is taken to lie. */
export type InBucket = 'older end' | 'middle';

export const countedFromChoices: readonly Choice<CountedFrom>[] = [
  { value: 'due date', zh: '到期日', also: ['due', 'overdue', '逾期', '到期日期'] },
  { value: 'document date', zh: '单据日期', also: ['invoice date', 'document', 'posting date', 'transaction date', '单据日', '业务日期', '开票日期', '发票日期'] },
]; // prettier-ignore

export const inBucketChoices: readonly Choice<InBucket>[] = [
  { value: 'older end', zh: '较早一端', also: ['older', 'oldest', 'end', '上限', '段末'] },
  { value: 'middle', zh: '中点', also: ['centre', 'center', 'mid', '中间', '段中'] },
];

/** The user's choice; null where he makes none. */
export function chosenIn<Value extends string>(
  mapping: Mapping,
  name: Words,
  choices: readonly Choice<Value>[],
): Value | null {
  const said = mapping.get(plain(name.en)) ?? mapping.get(plain(name.zh));
  const value = readChoice(choices)(said);
  if (value instanceof Problem) throw new Problem({ ...value.parts, field: name });
  return value;
}
