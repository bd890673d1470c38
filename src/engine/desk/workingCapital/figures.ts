/** A firm's own figures: balances of a day, sales and costs of a period of so many days. Amounts in one currency; null: not given. */
export interface Figures {
  readonly receivables: number | null;
  readonly inventory: number | null;
  readonly payables: number | null;
  readonly sales: number | null;
  readonly costOfSales: number | null;
  readonly purchases: number | null;
  readonly days: number | null;
  readonly cash: number | null;
  readonly securities: number | null;
  readonly otherAssets: number | null;
  readonly otherLiabilities: number | null;
  readonly creditLines: number | null;
  readonly weeklyPayroll: number | null;
  readonly paidLate: number | null;
}

/** A debt that may fail, what the policy pays of it, and what cover costs. */
export interface Failing {
  readonly debt: number;
  readonly indemnity: number;
  readonly premium: number;
}

/** Everything that moves with sales grows by a share; what more is tied up is paid from cash. */
export function grown(figures: Figures, growth: number): Figures {
  const more = (value: number | null) => (value === null ? null : value * (1 + growth));
  const { receivables, inventory, payables, cash } = figures;
  const tied = ((receivables ?? 0) + (inventory ?? 0) - (payables ?? 0)) * growth;
  return {
    ...figures,
    receivables: more(receivables),
    inventory: more(inventory),
    payables: more(payables),
    sales: more(figures.sales),
    costOfSales: more(figures.costOfSales),
    purchases: more(figures.purchases),
    paidLate: more(figures.paidLate),
    cash: cash === null ? null : cash - tied,
  };
}

/** After the day on which a debt was to be paid, all else equal: so much of it came in, and so much the policy paid less its premium. */
export function afterPayment(figures: Figures, debt: number, received: number): Figures {
  const { receivables, cash } = figures;
  return {
    ...figures,
    receivables: receivables === null ? null : receivables - debt,
    cash: cash === null ? null : cash + received,
  };
}
