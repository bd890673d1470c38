import type { LimitUse } from '../../engine/cover';
import type { WatchedCustomer } from '../../engine/desk';
import type { Receivables } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import {
  defaulted,
  earlyWarning,
  signals,
  watch,
  type Levels,
  type RiskSettings,
  type SignalKey,
} from '../../engine/risk';
import type { CustomersRange } from '../../workbook/ranges/customers';
import { limitsOfAccounts } from './limitsOfAccounts';

interface Watching {
  readonly asOf: number;
  readonly risk: RiskSettings;
  readonly levels: Readonly<Record<SignalKey, Levels>>;
}

/** Every customer of the ledger as EARLYWARNING sees it, with the use of its limit as LIMITUSE has it. */
export function watchedCustomers(
  book: Receivables,
  customers: CustomersRange,
  uses: readonly (LimitUse | Problem | null)[],
  { asOf, risk, levels }: Watching,
): readonly WatchedCustomer[] {
  const places = new Map(
    customers.rows.flatMap((row, at) =>
      row === null || row instanceof Problem ? [] : [[row.name, at] as const, [row.id, at] as const],
    ),
  );
  return watch(book, asOf, risk, limitsOfAccounts(customers)).map((one) => {
    const inDefault = defaulted(one.account, risk.pastDue);
    const { values } = earlyWarning(one, inDefault, levels);
    const reaches = (at: number, light: 'amber' | 'red') => {
      const value = values[at] ?? null;
      return value !== null && value >= levels[signals[at]!.key][light];
    };
    const slipping = signals.filter(({ key }, at) => !toldByInvoice.has(key) && reaches(at, 'amber'));
    const at = places.get(one.account.customer);
    return {
      account: one.account,
      red: inDefault !== null || signals.some(({ key }, at) => key !== 'usage' && reaches(at, 'red')),
      slipping: slipping.map((signal) => signal.says(signal.of(one)!)),
      use: at === undefined ? null : (uses[at] ?? null),
    };
  });
}

/** Late and contested invoices are actions of their own, and so is a limit that is used up. */
const toldByInvoice: ReadonlySet<SignalKey> = new Set<SignalKey>(['pastDue', 'disputes', 'usage']);
