import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { firmBlocks, firmHeadings } from '../../workbook/headings/firm';
import type { FirmKey } from '../../workbook/ranges/firm';
import { readAmount } from '../../workbook/values/amount';
import type { State } from '../session/state';

type Told = Pick<State, 'answers'>;

/** All that only the firm can tell, in the order of the form. */
export const firmKeys: readonly FirmKey[] = Object.values(firmBlocks).flat();

/** What was typed; null where it is blank, or an amount that cannot be read. */
export function firmValue({ answers }: Told, key: FirmKey): string | number | null {
  const text = (answers.firm[key] ?? '').trim();
  if (text === '' || firmHeadings[key].kind === 'text') return text || null;
  const read = readAmount(text);
  return read instanceof Problem ? null : read.value;
}

/** The two columns that PROPOSALFORM takes. */
export function firmRows(told: Told, language: Language): readonly (readonly [string, string | number | null])[] {
  return firmKeys.map((key) => [firmHeadings[key].words[language], firmValue(told, key)]);
}
