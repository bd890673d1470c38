import { catalogue } from '../../src/functions/catalogue/catalogue';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import type { Cells } from '../../src/workbook/values/cells';

/** Every function that takes a ledger, and with what it is asked beside it: the same small firm for all of them. */
export const ledgerFunctions = catalogue.filter(({ parameters }) => 'receivables' in parameters);

export const asOf = '2026-06-30';

/** Three customers with paid and open invoices over a year; Dale is late. */
export const ledger: Cells = [
  ['Invoice', 'Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date'],
  ['H1', 'Harbour', 1000, '2025-09-01', '2025-10-01', '2025-10-06'],
  ['H2', 'Harbour', 1200, '2026-01-10', '2026-02-09', '2026-02-20'],
  ['H3', 'Harbour', 1500, '2026-06-10', '2026-07-10', null],
  ['D1', 'Dale', 800, '2025-11-01', '2025-12-01', '2026-01-05'],
  ['D2', 'Dale', 900, '2026-04-01', '2026-05-01', null],
  ['M1', 'Moor', 400, '2025-05-01', '2025-05-31', '2025-06-05'],
  ['M2', 'Moor', 700, '2026-05-20', '2026-06-19', null],
];

/** What the others need beside ledger and day, by the parameter's name. Optional ones that change what is asked are left out. */
export const beside: Readonly<Record<string, Cells>> = {
  asOf: [[asOf]],
  customers: [
    ['Customer', 'Credit limit', 'Grade', 'Annual sales', 'Terms'],
    ['Harbour', 2000, 'A', 12_000, 30],
    ['Dale', 1000, 'BB', 6000, 30],
    ['Moor', 500, 'BBB', 5000, 30],
  ],
  policy: [
    ['Insured percentage', '90%'],
    ['Waiting period', '180 days'],
    ['Notice within', '60 days'],
    ['Premium rate', '0.3%'],
  ],
  orders: [
    ['Customer', 'Amount', 'Margin'],
    ['Harbour', 300, '20%'],
    ['Dale', 300, '20%'],
  ],
  equity: [[5000]],
  cash: [[1000]],
  mode: [['whole turnover']],
  policies: [
    ['Term', 'One', 'Other'],
    ['Insured percentage', '90%', '80%'],
    ['Premium rate', '0.3%', '0.2%'],
  ],
  opening: [[500]],
  sales: [['ledger']],
  rules: [
    ['Advance rate', '80%'],
    ['Past due more than', '90 days'],
  ],
  matrix: [
    ['Bucket', 'Loss rate'],
    ['Not due', 0.01],
    ['1-30 days', 0.02],
    ['31-60 days', 0.05],
    ['61-90 days', 0.1],
    ['Over 90 days', 0.5],
  ],
  disputes: [
    ['Invoice', 'Part', 'Opened', 'Reason'],
    ['H3', 100, '2026-06-20', 'price'],
  ],
  settings: [['Cost of funds', '6%']],
  figures: [
    ['Total assets', 10_000],
    ['Current assets', 6000],
    ['Current liabilities', 3500],
    ['Total liabilities', 5500],
    ['Retained earnings', 1800],
    ['EBIT', 900],
  ],
  forecast: [
    ['Invoice', 'Customer', 'Amount', 'Expected date', 'Probability', 'Expected', 'As of'],
    ['M2', 'Moor', 700, '2026-06-25', 0.99, 693, '2026-06-01'],
  ],
};

const growing: Cells = [
  ['Growth', '20%'],
  ['Sales', 23_000],
  ['Inventory', 500],
  ['Payables', 400],
];

/** The function over this ledger, what it needs taken from beside it; `more` in place of that. */
export function asked(name: string, receivables: Cells, more: Readonly<Record<string, Cells>> = {}): Promise<Answer> {
  const definition = catalogue.find((one) => one.name === name)!;
  const args = Object.entries(definition.parameters).map(([parameter, { optional }]) => {
    if (parameter === 'receivables') return receivables;
    if (more[parameter]) return more[parameter];
    if (parameter === 'figures' && name === 'GROWTHSCENARIO') return growing;
    if (parameter === 'settings' && name !== 'ORDERDECISION') return null;
    return optional && !['asOf', 'customers', 'policy', 'settings'].includes(parameter)
      ? null
      : (beside[parameter] ?? null);
  });
  return Promise.resolve().then(() => invoke(definition, args));
}
