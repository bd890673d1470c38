import { usualBase, type BaseRules } from '../../engine/desk';
import { daysOf } from '../../engine/ledger';
import { countryNamed } from '../../engine/tables';
import { Problem } from '../../engine/problem';
import { baseRuleHeadings } from '../headings/financing';
import type { Exchange } from '../rates/exchange';
import { givenIn } from '../report/given';
import type { Cells } from '../values/cells';

const name = { en: 'Rules', zh: '融资规则' };

/** A lender's rules in two columns. */
export function readBaseRules(cells: Cells, exchange?: Exchange | null): BaseRules {
  const given = givenIn(name, baseRuleHeadings, cells, {
    date1904: false,
    ...(exchange && { worth: (currency) => exchange.worth(currency) }),
  });
  const days = given('pastDueAfter');
  const home = given('homeCountry');
  if (home !== null && countryNamed(home) === null) throw unknown(home);
  return {
    pastDueAfter: days === null ? usualBase.pastDueAfter : Math.round(daysOf(days)),
    countedFrom: given('countedFrom') ?? 'due date',
    homeCountry: home,
    crossAge: given('crossAge'),
    concentration: given('concentration'),
    insuredCap: given('insuredCap') ?? 'limit',
    advanceRate: given('advanceRate'),
    advanceRateInsured: given('advanceRateInsured'),
    dilution: given('dilution'),
    accruedRebates: given('accruedRebates'),
    dilutionAllowed: given('dilutionAllowed') ?? usualBase.dilutionAllowed,
    reserves: given('reserves') ?? 0,
    interest: given('interest'),
    interestInsured: given('interestInsured'),
    costOfCover: given('costOfCover'),
  };
}

function unknown(found: string): Problem {
  return new Problem({
    kind: 'invalid',
    place: name,
    field: baseRuleHeadings.homeCountry.words,
    expected: { en: 'a country or its ISO code', zh: '国家名称或 ISO 代码' },
    found,
  });
}
