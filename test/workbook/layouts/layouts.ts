import { erpNextByParty } from './erpNext';
import { kingdeeAgeing } from './kingdee';
import { businessCentral } from './businessCentral';
import { busy } from './busy';
import { erpNextChinese } from './erpNextChinese';
import { namesWithSums } from './namesWithSums';
import { netSuite } from './netSuite';
import { odooHeadingsAgain } from './odooHeadingsAgain';
import { oracleReceivables } from './oracleReceivables';
import { sapGerman } from './sapGerman';
import { sapManageItems } from './sapManageItems';
import { stockSystem } from './stockSystem';
import { xeroInvoices } from './xeroInvoices';
import { agedDetails, kingdeeClaimsDue } from './daysOverdue';
import { datevOpenItems } from './datevOpenItems';
import { sage200 } from './sage200';
import { sapBusinessOne } from './sapBusinessOne';
import { yonyouBills } from './yonyouBills';
import { yonyouDetail } from './yonyouDetail';
import { zohoBooks } from './zohoBooks';
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
  odooHeadingsAgain,
  namesWithSums,
  kingdeeAgeing,
  yonyouReceivables,
  sapManageItems,
  sapGerman,
  businessCentral,
  netSuite,
  zohoBooks,
  busy,
  xeroInvoices,
  erpNextChinese,
  yonyouBills,
  oracleReceivables,
  stockSystem,
  sage200,
  sapBusinessOne,
  datevOpenItems,
  yonyouDetail,
  agedDetails,
  kingdeeClaimsDue,
];
