import type { Policy } from '../../engine/cover';
import { policyTypes, type PolicyType } from '../../engine/plan';
import type { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { plain } from '../headings/heading';
import type { Exchanging } from '../rates/exchange';
import type { Cells } from '../values/cells';
import { readPolicies } from './quotes';

/** Types of policy with the terms to be weighed; `type` null where the heading names none that the market knows: it covers all. */
export type TypesRange = readonly {
  readonly name: Words;
  readonly type: PolicyType | null;
  readonly policy: Policy | Problem;
}[];

/** A column of terms and a column a type, under its name; a number behind it says how many customers it names: `Key accounts 5`. */
export function readPolicyTypes(cells: Cells, options: { readonly date1904: boolean } & Exchanging): TypesRange {
  return readPolicies(cells, options, { least: 1, most: 12 }).quotes.map(({ name, policy }) => ({
    name: { en: name, zh: name },
    type: typeNamed(name),
    policy,
  }));
}

function typeNamed(heading: string): PolicyType | null {
  const [, name, count] = /^(.*?)[\s（(]*(\d*)[)）]?$/.exec(heading.normalize('NFKC').trim())!;
  const found = policyTypes.find((type) => [type.name.en, type.name.zh].some((one) => plain(one) === plain(name!)));
  if (!found) return null;
  return count !== '' && found.named !== null ? { ...found, named: Number(count) } : found;
}
