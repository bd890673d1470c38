import { entriesCalled } from '../../ledger/entriesCalled';
import { Problem } from '../../problem';
import { countryNamed } from '../../tables/countryNamed';
import { policyTerms, type Policy } from '../policy/policy';
import { customerIn, type Register } from '../limits/register';

/** Which customers the policy's countries leave out, as 1; null where it names none. Of whom it cannot be told, the reason goes to `problems`. */
export function outsideSchedule(
  customers: readonly string[],
  register: Register,
  policy: Policy,
  problems: Map<number, Problem>,
): Uint8Array | null {
  const { countriesCovered, countriesExcluded } = policy;
  if (countriesCovered === null && countriesExcluded === null) return null;
  const [covered, excluded] = [codes(countriesCovered), codes(countriesExcluded)];
  const rows = entriesCalled(register, customers);
  return Uint8Array.from(customers, (name, customer) => {
    const stated = customerIn(register, rows[customer]!)?.country ?? '';
    const country = countryNamed(stated);
    if (country === null)
      problems.set(
        customer,
        problems.get(customer) ??
          unknown(name, stated, countriesCovered === null ? 'countriesExcluded' : 'countriesCovered'),
      );
    return country !== null && ((covered.size > 0 && !covered.has(country.iso3)) || excluded.has(country.iso3)) ? 1 : 0;
  });
}

function codes(list: string | null): ReadonlySet<string> {
  return new Set((list ?? '').split(', ').filter((code) => code !== ''));
}

function unknown(customer: string, stated: string, term: 'countriesCovered' | 'countriesExcluded'): Problem {
  const { en, zh } = policyTerms[term];
  const field = { en: 'Country', zh: '国家' };
  if (stated !== '')
    return new Problem({
      kind: 'invalid',
      field,
      expected: { en: 'a country or its ISO code', zh: '国家名称或 ISO 代码' },
      found: stated,
    });
  return new Problem({
    kind: 'missing',
    field,
    because: {
      en: `needed for ${customer}, in the customers range: the policy states "${en}"`,
      zh: `请在客户区域填写 ${customer} 的国家：保单载有“${zh}”`,
    },
  });
}
