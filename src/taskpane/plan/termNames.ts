import type { Policy } from '../../engine/cover';
import { policyTerms } from '../../engine/cover';
import type { Language } from '../../engine/words';
import { keyCalled } from '../../workbook/headings/heading';
import { policyHeadings } from '../../workbook/headings/policy';
import type { Answers } from '../flow/answers';
import type { Rectangle } from '../port/spreadsheet';

/** How the policy itself names its terms; a term that it does not name is not there. */
export type TermNames = Partial<Readonly<Record<keyof Policy, string>>>;

/** How each term is called where the formulas will find it: on the sheet that is inserted, or in the user's own range. */
export function termNames({ policyFrom }: Answers, cells: Rectangle | null, language: Language): TermNames {
  if (policyFrom === 'typed')
    return Object.fromEntries(Object.entries(policyTerms).map(([key, words]) => [key, words[language]]));
  return Object.fromEntries(
    (cells ?? []).flatMap(([name]): readonly (readonly [keyof Policy, string])[] => {
      const key = keyCalled(policyHeadings, name);
      return key && key in policyTerms ? [[key as keyof Policy, name as string]] : [];
    }),
  );
}
