import { ageing as ageingBy, type Ageing } from '../../../src/engine/ledger/ageing';
import { readReceivables } from '../../../src/workbook/ranges/receivables';
import { contender, type Case } from '../measure/case';
import { ageingOf, type AgedCustomer } from '../plain/ageing';
import { invoicesFrom } from '../plain/invoice';
import { asHandedOver } from './reading';

const bounds = [30, 60, 90];

/** The rule alone: columns or objects are at hand before the clock starts. */
export const ageing: Case = {
  name: 'ageing',
  title: 'AGEING, the rule alone',
  target: 12,
  ours: contender<Ageing>({
    prepare: ({ receivables, asOf }) => {
      const book = readReceivables(receivables, asHandedOver);
      return () => ageingBy(book, asOf, bounds);
    },
    figures: ({ amounts }) => amounts,
  }),
  plain: contender<readonly AgedCustomer[]>({
    prepare: ({ receivables, asOf }) => {
      const invoices = invoicesFrom(receivables);
      return () => ageingOf(invoices, asOf, bounds);
    },
    figures: (aged) => aged.flatMap(({ buckets }) => buckets),
  }),
};
