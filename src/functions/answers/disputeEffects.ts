import { attempt } from '../../engine/attempt';
import type { Policy } from '../../engine/cover';
import {
  advanceOfInvoices,
  allowanceOfInvoices,
  coverOfInvoices,
  daysOfSales,
  furtherDelay,
  keyFigureBook,
  lastYear,
  receiptsOfInvoices,
  type BaseRules,
  type CoverOfInvoices,
  type ProvisionMatrix,
  type ReceiptsOfInvoices,
} from '../../engine/desk';
import { disputedBalance, openBalance, type Customer } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { CustomersRange } from '../../workbook/ranges/customers';
import { customersOfLedger } from '../../workbook/ranges/customersOfLedger';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { SalesRange } from '../../workbook/ranges/sales';
import type { DisputeMeasure } from '../layouts/disputes';
import type { AllProvisionSettings } from '../parameters/provisionSettings';
import { payersIn, registerOf } from './forecastPayers';
import { provisionAsked } from './provisionAsked';
import { salesIn } from './salesIn';

export interface EffectsGiven {
  readonly asOf: number;
  readonly policy: Policy | null;
  readonly settings: AllProvisionSettings;
  readonly matrix: ProvisionMatrix | null;
  readonly rules: BaseRules | null;
  readonly sales: SalesRange;
}

/** A measure by entry: without any dispute, and as it is. */
interface Effect {
  readonly without: Float64Array;
  readonly as: Float64Array;
}

/** What disputes change; null where it is not asked for, a Problem where it cannot be told. */
export interface DisputeEffects extends Readonly<Record<DisputeMeasure, Effect | Problem | null>> {
  readonly waits: CoverOfInvoices | null;
  readonly expected: ReceiptsOfInvoices | null;
}

/** The same book twice: nobody contests anything, and as its log has it. */
export function disputeEffects(
  book: ReceivablesRange,
  customers: CustomersRange,
  solvedBy: ReadonlyMap<number, number>,
  given: EffectsGiven,
): DisputeEffects {
  const { policy, rules } = given;
  const plain = { ...book, disputed: new Float64Array(book.count) };
  const twice = <Found>(of: (one: ReceivablesRange) => Found) => attempt(() => ({ without: of(plain), as: of(book) }));
  // What disputes do not touch is asked once.
  const ofLedger = customersOfLedger(book, false).rows;
  const register = registerOf(book, customers, ofLedger);
  const further = furtherDelay(book, given.asOf);
  const cover = policy && twice((one) => coverOfInvoices(one, policy, register, given.asOf));
  const cash = twice((one) => receiptsIn(one, customers, { ...given, solvedBy, register, further }));
  return {
    cover: eachOf(cover, ({ paid }) => paid),
    cash: eachOf(cash, ({ amount }) => amount),
    advance: rules && twice((one) => advanceOfInvoices(one, given.asOf, rules, register, policy)),
    allowance: twice((one) => allowancesIn(one, customers, { ...given, ofLedger })),
    dso: attempt(() => daysIn(book, given)),
    waits: cover === null || cover instanceof Problem ? null : cover.without,
    expected: cash instanceof Problem ? null : cash.as,
  };
}

type Twice<Found> = { readonly without: Found; readonly as: Found } | Problem | null;

function eachOf<Found>(found: Twice<Found>, of: (one: Found) => Float64Array): Effect | Problem | null {
  return found === null || found instanceof Problem ? found : { without: of(found.without), as: of(found.as) };
}

interface Untouched {
  readonly solvedBy: ReadonlyMap<number, number>;
  readonly register: readonly Customer[];
  readonly further: ReturnType<typeof furtherDelay>;
}

function receiptsIn(
  book: ReceivablesRange,
  customers: CustomersRange,
  { asOf, settings: { risk }, solvedBy, register, further }: EffectsGiven & Untouched,
): ReceiptsOfInvoices {
  const { accounts, probability } = payersIn(book, customers, asOf, risk, register);
  const { halfCredible } = risk;
  const until = asOf + thirteenWeeks;
  return receiptsOfInvoices({ book, accounts, probability, halfCredible, asOf, until, solvedBy, further });
}

const thirteenWeeks = 91;

function allowancesIn(
  book: ReceivablesRange,
  customers: CustomersRange,
  given: EffectsGiven & { readonly ofLedger: CustomersRange['rows'] },
): Float64Array {
  const asked = provisionAsked({ ...given, receivables: book, customers });
  for (const problem of asked.spoiled.values()) throw problem;
  const { matrix, rules, apart, insuredShare, pays } = asked;
  const counted = given.settings.provision.coverCounted === 'recovery' ? pays : 0;
  return allowanceOfInvoices(book, given.asOf, matrix, rules, { apart, insuredShare, pays: counted });
}

/** Without disputes: the days that the undisputed part of the receivables stands for. */
function daysIn(book: ReceivablesRange, { asOf, sales }: EffectsGiven): Effect {
  const stretches = lastYear(keyFigureBook(book, () => salesIn(book, sales, asOf), asOf).sales());
  const daysOfOne = daysOfSales(1, stretches);
  const open = Float64Array.from(book.customer, (own, entry) => (own < 0 ? 0 : openBalance(book, entry, asOf)));
  return {
    without: open.map((owed, entry) => (owed - disputedBalance(book, entry, owed)) * daysOfOne),
    as: open.map((owed) => owed * daysOfOne),
  };
}
