import { readReceivables } from '../../../src/workbook/ranges/receivables';
import { layouts } from '../../workbook/layouts/layouts';
import { cents, type Layout, type Ledger, type LedgerCustomer } from '../../workbook/layouts/ledger';
import { plainTable } from '../../workbook/layouts/plainTable';
import { dice, type Dice } from '../market/dice';
import { asOf } from '../market/market';
import { alternate, type Scenario } from '../measure/scenario';
import { stopwatch } from '../measure/stopwatch';
import { asHandedOver } from './reading';

const customers = 10_000;
const invoicesEach = 10;

/** An export of each program with its titles, groups and totals; beside it ("plain") the same book as a table with nothing around it. */
export const messyExports: readonly Scenario[] = layouts
  .filter((layout) => layout !== plainTable)
  .map((layout) => ({
    name: `messy-exports reading ${layout.program.toLowerCase()}`,
    async measure({ warmUps, warm }) {
      const ledger = ledgerOf(dice(20250930));
      const [messy, clean] = [layout, plainTable].map((one) => reading(one, ledger)) as [Reading, Reading];
      await alternate(Math.min(2, warmUps), messy, clean);
      return {
        name: 'messy-exports',
        title: `${layout.program}, ${(customers * invoicesEach).toLocaleString('en')} invoices; beside it ("plain") the same book clean`,
        target: 'plain ÷ ours at least 0.5',
        rows: customers * invoicesEach,
        cold: null,
        warm: await alternate(Math.min(5, warm), messy, clean),
      };
    },
  }));

type Reading = () => Promise<number>;

/** Cells reach a function out of the host's JSON: every text is a string of its own. */
function reading(layout: Layout, ledger: Ledger): Reading {
  const cells = JSON.parse(JSON.stringify(layout.print(ledger))) as unknown[][];
  return async () => {
    const taken = stopwatch();
    readReceivables(cells, asHandedOver);
    return taken();
  };
}

function ledgerOf(roll: Dice): Ledger {
  return {
    company: 'Dale Trading Ltd',
    asOf,
    currency: 'EUR',
    customers: Array.from({ length: customers }, (_, at) => customerOf(at, roll)),
  };
}

function customerOf(at: number, roll: Dice): LedgerCustomer {
  const invoices = Array.from({ length: invoicesEach }, (_, nth) => {
    const date = asOf - Math.floor(roll.between(1, 300));
    const original = cents(roll.between(100, 90_000));
    const due = date + 30 * Math.floor(roll.between(0, 4));
    return { number: `INV-${at * invoicesEach + nth + 1}`, date, due, original, paid: 0, credited: 0 };
  });
  return { id: String(100_012 + at * 11), name: `Customer ${at + 1} Ltd`, invoices };
}
