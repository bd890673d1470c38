import { businessHeadings } from '../../workbook/headings/business';
import { capitalHeadings } from '../../workbook/headings/capital';
import { creditPolicyHeadings } from '../../workbook/headings/creditPolicy';
import { customerHeadings } from '../../workbook/headings/customers';
import { disputeHeadings } from '../../workbook/headings/disputes';
import { baseRuleHeadings, financingHeadings } from '../../workbook/headings/financing';
import { flowHeadings } from '../../workbook/headings/flows';
import { forecastHeadings } from '../../workbook/headings/forecast';
import { keyCalled, type Heading, type Headings } from '../../workbook/headings/heading';
import { loadingHeadings } from '../../workbook/headings/loadings';
import { lossHeadings } from '../../workbook/headings/losses';
import { orderHeadings } from '../../workbook/headings/orders';
import { ownHeadings } from '../../workbook/headings/ownFigures';
import { planSettingHeadings } from '../../workbook/headings/plan';
import { policyHeadings } from '../../workbook/headings/policy';
import { portfolioHeadings } from '../../workbook/headings/portfolio';
import { provisionSettingHeadings } from '../../workbook/headings/provision';
import { receivableHeadings } from '../../workbook/headings/receivables';
import { recoveryHeadings } from '../../workbook/headings/recoveries';
import { salesHeadings } from '../../workbook/headings/sales';
import { settingHeadings } from '../../workbook/headings/settings';
import { strategyHeadings } from '../../workbook/headings/strategies';

type Lists = readonly Headings<string>[];

/** What is told of rows: customers, invoices, losses, orders … the likelier list first. */
export const ofRows: Lists = [
  portfolioHeadings,
  receivableHeadings,
  lossHeadings,
  orderHeadings,
  recoveryHeadings,
  disputeHeadings,
  salesHeadings,
  forecastHeadings,
  flowHeadings,
  customerHeadings,
];

/** What is told in two columns, terms and values. */
export const ofTerms: Lists = [
  policyHeadings,
  settingHeadings,
  baseRuleHeadings,
  businessHeadings,
  capitalHeadings,
  loadingHeadings,
  financingHeadings,
  planSettingHeadings,
  provisionSettingHeadings,
  creditPolicyHeadings,
  strategyHeadings,
  ownHeadings,
];

/** What a heading or a term means, by the first list that knows it; null where none does. */
export function knownHeading(lists: Lists, typed: unknown): { readonly key: string; readonly heading: Heading } | null {
  for (const list of lists) {
    const key = keyCalled(list, typed);
    if (key) return { key, heading: list[key]! };
  }
  return null;
}
