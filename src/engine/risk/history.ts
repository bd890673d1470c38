import type { Words } from '../words';
import type { EvidenceRule } from './evidence';
import { logOdds } from './logOdds';
import type { Subject } from './subject';
import { effectiveYears, withSurvival } from './survival';

/** What a long relationship adds: years since the day the customers range names, else the years in which the ledger shows business; earlier defaults count against them. */
export const history: EvidenceRule = {
  name: { en: 'Years of business', zh: '往来年限' },
  summary: {
    en: 'Years survived lower the probability, never to zero; earlier defaults raise it.',
    zh: '往来多年无违约会降低概率但不会降至零；以往违约会提高概率。',
  },
  source: 'gammaPoisson',
  weigh(prior, subject, { yearlyDecay, priorStrength }) {
    const { years, active } = relationship(subject);
    const defaults = Math.max(subject.customer.pastDefaults ?? 0, subject.account?.earlierDefault ?? 0);
    const probability = withSurvival(prior, effectiveYears(years, yearlyDecay, active), defaults, priorStrength);
    const shift = logOdds(Math.min(probability, almostCertain)) - logOdds(prior);
    return { probability, evidence: [{ shift, says: () => toldAs(years, defaults) }] };
  },
};

function relationship({ customer, account, asOf }: Subject): { readonly years: number; readonly active?: number } {
  if (asOf === null) return { years: 0 };
  if (customer.since !== null) return { years: Math.max(0, (asOf - customer.since) / daysInYear) };
  return account && account.firstInvoice !== Infinity
    ? { years: (asOf - account.firstInvoice) / daysInYear, active: account.activeYears }
    : { years: 0 };
}

function toldAs(years: number, defaults: number): Words {
  const long = years.toFixed(1);
  if (defaults === 0) return { en: `${long} years of business without default`, zh: `往来 ${long} 年无违约` };
  return {
    en: `${defaults} earlier default${defaults === 1 ? '' : 's'} in ${long} years of business`,
    zh: `往来 ${long} 年内有 ${defaults} 次违约`,
  };
}

const daysInYear = 365.25;
/** So that log-odds stay finite. */
const almostCertain = 1 - 1e-9;
