import type { Case } from '../measure/case';
import { ageing } from './ageing';
import { creditRisk } from './creditRisk';
import { indemnity } from './indemnity';
import { payload } from './payload';
import { reading } from './reading';
import { throughInvoke } from './throughInvoke';

/** All measurements over customers × receivables, in the order of the report. */
export const cases: readonly Case[] = [reading, ageing, creditRisk, indemnity, ...throughInvoke, payload];

export function caseNamed(name: string): Case {
  const found = cases.find((one) => one.name === name);
  if (found === undefined)
    throw new Error(`There is no measurement "${name}"; there are ${cases.map((one) => one.name).join(', ')}.`);
  return found;
}
