/** What is owed: customers, receivables, accounts on a day, measures. The front door of the room: all that other rooms may use. */
export type { Account } from './account';
export { accountsFrom, accountsOverYear } from './accounts';
export { ageing, type Ageing } from './ageing';
export { dayOf, daysOf, isoDay, later, serialOf, type Day } from './calendar';
export { unknownCustomer, type Customer, type Period } from './customer';
export { exchangeRates, type FindRate, type Quotation, type Rate } from './exchangeRates';
export { needsInvoices, refuseSummarised } from './needsInvoices';
export { disputedBalance, openBalance, openByCustomer } from './openBalance';
export { owedOn, type Owed } from './owed';
export { daysBeyondTerms } from './measures/daysBeyondTerms';
export { paymentMeasures } from './paymentMeasures';
export { usualPastDue, type PastDueRule } from './pastDueRule';
export { places, type Places } from './places';
export type { Receivables } from './receivables';
export { idsIn } from './entriesCalled';
export { specificOf, type SectorWeight } from './sectorWeights';
export { unlisted } from './unlisted';
export { spoiledAccounts, unnamedProblems } from './spoiled';
