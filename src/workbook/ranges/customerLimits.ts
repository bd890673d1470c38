import type { Customer } from '../../engine/ledger';
import type { Columns } from '../columns/byKind';
import type { CustomerHeading } from '../headings/customers';

const shared = [
  'parent',
  'topUpLimit',
  'reportDate',
  'limitFrom',
  'limitWithdrawn',
  'insuredPercentage',
  'saleKinds',
] as const satisfies readonly (keyof Customer & CustomerHeading)[];

type Shared = Pick<Customer, (typeof shared)[number]>;

/** With whom a customer shares its limit, what lies above it, what it rests on, and to what percentage it is insured, where the range has columns for it; null where it has none. */
export function customerLimits({ has, number, text }: Columns<CustomerHeading>): ((entry: number) => Shared) | null {
  if (!shared.some(has)) return null;
  const [parent, above] = [has('parent') && text('parent'), has('topUpLimit') && number('topUpLimit')];
  const [withdrawn, report] = [
    has('limitWithdrawn') && number('limitWithdrawn'),
    has('reportDate') && number('reportDate'),
  ];
  const [from, kinds] = [has('limitFrom') && number('limitFrom'), has('saleKinds') && number('saleKinds')];
  const share = has('insuredPercentage') && number('insuredPercentage');
  return (entry) => ({
    ...(parent && { parent: parent(entry) }),
    ...(above && { topUpLimit: above(entry) || null }),
    ...(from && { limitFrom: from(entry) }),
    ...(withdrawn && { limitWithdrawn: withdrawn(entry) }),
    ...(report && { reportDate: report(entry) }),
    ...(share && { insuredPercentage: share(entry) }),
    ...(kinds && { saleKinds: kinds(entry) }),
  });
}
