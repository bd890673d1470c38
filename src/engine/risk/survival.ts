/**
 * What years of business say about a probability of default: π (a + d) ÷ (a + π T), with T effective years and d earlier
 * defaults. A clean decade lowers it and never to zero; a small `a` trusts the customer's own history more.
 */
export function withSurvival(probability: number, effectiveYears: number, defaults: number, a: number): number {
  return Math.min(1, (probability * (a + defaults)) / (a + probability * effectiveYears));
}

/**
 * Years counted with their age: the last twelve months in full, each year before it `decay` times the next. `active` has
 * bit k set where there was business between k and k + 1 years ago, so that gaps do not count; a year begun counts in part.
 */
export function effectiveYears(years: number, decay: number, active: number = everyYear): number {
  let sum = 0;
  for (let age = 0; age < years; age++) {
    if (age >= 31 ? active === everyYear : (active & (1 << age)) !== 0) sum += decay ** age * Math.min(1, years - age);
  }
  return sum;
}

const everyYear = -1;
