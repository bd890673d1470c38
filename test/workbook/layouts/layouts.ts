import { erpNextByParty } from './erpNext';
import { kingdeeAgeing } from './kingdee';
import type { Layout } from './ledger';
import { odooOpenItems } from './odoo';
import { plainTable } from './plainTable';
import { quickBooksAgeingDetail, quickBooksOpenInvoices } from './quickBooks';
import { sapLineItems } from './sap';
import { tallyBillsReceivable, tallyByParty } from './tally';
import { xeroAgedDetail } from './xero';
import { yonyouReceivables } from './yonyou';

/** The layouts in which programs print a ledger of invoices. */
export const layouts: readonly Layout[] = [
  plainTable,
  quickBooksOpenInvoices,
  quickBooksAgeingDetail,
  xeroAgedDetail,
  tallyBillsReceivable,
  tallyByParty,
  sapLineItems,
  erpNextByParty,
  odooOpenItems,
  kingdeeAgeing,
  yonyouReceivables,
];
