import { premium, usualLoadings, type Loadings, type Premium } from '../../src/engine/price';
import { principles } from '../../src/engine/price/principles/principles';
import type { PremiumBasis } from '../../src/engine/cover';
import type { Law } from '../../src/engine/portfolio/lattice/law';
import { policy } from '../engine/cover/made';
import { entry, evenOf, worth } from '../engine/price/made';
import { publishedPortfolio } from './portfolioRules';
import type { PublishedRule } from './rule';

/** How each rule of the price room is fed from a row. */
export const priceRules: Readonly<Record<string, PublishedRule>> = {
  premiumOfYear: (row) => {
    const terms = policy({
      premiumBasis: row.basis as PremiumBasis,
      premiumRate: Number(row.rate),
      estimatedTurnover: given(row.estimated),
      depositPercentage: given(row.deposit),
      minimumOfDeposit: given(row.minimumOfDeposit),
      premiumMonths: given(row.months),
      minimumMonths: given(row.minimumMonths),
    });
    const base = { declared: [{ amount: Number(row.base), rate: null }], limits: [Number(row.base)] };
    return premium(terms, base)[row.asked as keyof Premium] as number;
  },
  principleOnExample: ({ example, principle, loading }) =>
    byPrinciple(principle!, publishedPortfolio(example!).law, Number(loading)),
  worthOfCover: ({ sales, lossRate, rate, margin, percentage, asked }) => {
    const book = [entry(0.01, Number(sales) * Number(lossRate) * 100, { annualSales: Number(sales) })];
    const value = worth(book, { premiumRate: Number(rate), insuredPercentage: Number(percentage) });
    return {
      cost: value.cost,
      loss: value.expected.without,
      net: value.netBenefit,
      sales: evenOf(value, { grossMargin: Number(margin) }).sales!,
    }[asked as 'cost' | 'loss' | 'net' | 'sales'];
  },
  wangOfTwoPoints: ({ probability }) =>
    byPrinciple(
      'Wang transform',
      { step: 1, mass: Float64Array.of(1 - Number(probability), Number(probability)) },
      0.25,
    ),
};

function byPrinciple(name: string, law: Law, loading: number): number {
  const principle = principles.find((one) => one.name.en === name)!;
  return principle.of(law, { ...usualLoadings, [principle.uses[0]!]: loading } as Loadings)!;
}

function given(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}
