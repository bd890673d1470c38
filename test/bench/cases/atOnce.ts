import { answerAgeing } from '../../../src/functions/answers/ageing';
import { answerCreditRisk } from '../../../src/functions/answers/creditRisk';
import { answerIndemnity } from '../../../src/functions/answers/indemnity';
import { ageing } from '../../../src/functions/catalogue/ageing';
import { creditRisk } from '../../../src/functions/catalogue/creditRisk';
import { indemnity } from '../../../src/functions/catalogue/indemnity';
import { usualRisk } from '../../../src/engine/risk';
import type { Answer, Definition, Parameters as Kinds } from '../../../src/functions/definition';
import { readClaims } from '../../../src/workbook/ranges/claims';
import { readCustomers } from '../../../src/workbook/ranges/customers';
import { readPolicy } from '../../../src/workbook/ranges/policy';
import { readReceivables } from '../../../src/workbook/ranges/receivables';
import { readSettings } from '../../../src/workbook/ranges/settings';

/** Functions with their readers and their programs not loaded but at hand, so that a stopwatch sees the work and not the loading. */
const readers: Readonly<Record<string, Kinds[string]['read']>> = {
  claims: (cells, call) => readClaims(cells ?? [], call),
  customers: (cells, call) => (cells === null ? null : readCustomers(cells, call)),
  policy: (cells, call) => readPolicy(cells ?? [], call),
  receivables: (cells, call) => readReceivables(cells ?? [], call),
  settings: (cells) => (cells === null ? usualRisk : readSettings(cells)),
};

function atHand(parameters: Kinds): Kinds {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, kind]) => [name, { ...kind, read: readers[name] ?? kind.read }]),
  );
}

type AtOnce = Definition<Kinds, Answer>;

export const ageingAtOnce: AtOnce = {
  ...ageing,
  parameters: atHand(ageing.parameters),
  run: (given, { language }) => answerAgeing(given as unknown as Parameters<typeof answerAgeing>[0], language),
};

export const creditRiskAtOnce: AtOnce = {
  ...creditRisk,
  parameters: atHand(creditRisk.parameters),
  run: (given, { language }) => answerCreditRisk(given as unknown as Parameters<typeof answerCreditRisk>[0], language),
};

export const indemnityAtOnce: AtOnce = {
  ...indemnity,
  parameters: atHand(indemnity.parameters),
  run: (given, call) => answerIndemnity(given as unknown as Parameters<typeof answerIndemnity>[0], call),
};
