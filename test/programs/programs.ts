import type { Language } from '../../src/engine/words';
import { businessCentral } from '../workbook/layouts/businessCentral';
import { busy } from '../workbook/layouts/busy';
import { erpNextByParty } from '../workbook/layouts/erpNext';
import { erpNextChinese } from '../workbook/layouts/erpNextChinese';
import { kingdeeAgeing } from '../workbook/layouts/kingdee';
import { datevOpenItems } from '../workbook/layouts/datevOpenItems';
import type { Layout } from '../workbook/layouts/ledger';
import { namesWithSums } from '../workbook/layouts/namesWithSums';
import { netSuite } from '../workbook/layouts/netSuite';
import { odooOpenItems } from '../workbook/layouts/odoo';
import { odooHeadingsAgain } from '../workbook/layouts/odooHeadingsAgain';
import { oracleReceivables } from '../workbook/layouts/oracleReceivables';
import { quickBooksAgeingDetail, quickBooksOpenInvoices } from '../workbook/layouts/quickBooks';
import { sage200 } from '../workbook/layouts/sage200';
import { sapLineItems } from '../workbook/layouts/sap';
import { sapBusinessOne } from '../workbook/layouts/sapBusinessOne';
import { sapGerman } from '../workbook/layouts/sapGerman';
import { sapManageItems } from '../workbook/layouts/sapManageItems';
import { stockSystem } from '../workbook/layouts/stockSystem';
import { tallyBillsReceivable, tallyByParty } from '../workbook/layouts/tally';
import { xeroAgedDetail } from '../workbook/layouts/xero';
import { xeroInvoices } from '../workbook/layouts/xeroInvoices';
import { yonyouReceivables } from '../workbook/layouts/yonyou';
import { yonyouBills } from '../workbook/layouts/yonyouBills';
import { yonyouDetail } from '../workbook/layouts/yonyouDetail';
import { zohoBooks } from '../workbook/layouts/zohoBooks';

/** A program whose export people open: the file of its workbook, how it prints a ledger, and in which language. */
export interface Program {
  readonly file: string;
  readonly layout: Layout;
  readonly language: Language;
}

/** The nineteen programs whose exports people bring, some of them with more than one list. */
// prettier-ignore
export const programs: readonly Program[] = [
  { file: 'sap-fbl5n', layout: sapLineItems, language: 'en' },
  { file: 'sap-s4-line-items', layout: sapManageItems, language: 'en' },
  { file: 'sap-einzelposten', layout: sapGerman, language: 'en' },
  { file: 'quickbooks-open-invoices', layout: quickBooksOpenInvoices, language: 'en' },
  { file: 'quickbooks-ageing-detail', layout: quickBooksAgeingDetail, language: 'en' },
  { file: 'xero-aged-receivables', layout: xeroAgedDetail, language: 'en' },
  { file: 'xero-invoices', layout: xeroInvoices, language: 'en' },
  { file: 'tally-bills-receivable', layout: tallyBillsReceivable, language: 'en' },
  { file: 'tally-ledger-outstandings', layout: tallyByParty, language: 'en' },
  { file: 'erpnext-by-party', layout: erpNextByParty, language: 'en' },
  { file: 'erpnext-应收账款', layout: erpNextChinese, language: 'zh' },
  { file: 'odoo-open-items', layout: odooOpenItems, language: 'en' },
  { file: 'odoo-headings-again', layout: odooHeadingsAgain, language: 'en' },
  { file: 'odoo-aged-receivable', layout: namesWithSums, language: 'en' },
  { file: 'business-central', layout: businessCentral, language: 'en' },
  { file: 'netsuite', layout: netSuite, language: 'en' },
  { file: 'zoho-books', layout: zohoBooks, language: 'en' },
  { file: 'busy', layout: busy, language: 'en' },
  { file: 'oracle-应收', layout: oracleReceivables, language: 'zh' },
  { file: '金蝶-按单据', layout: kingdeeAgeing, language: 'zh' },
  { file: '用友-往来两清', layout: yonyouReceivables, language: 'zh' },
  { file: '用友-应收单据', layout: yonyouBills, language: 'zh' },
  { file: '进销存-核销表', layout: stockSystem, language: 'zh' },
  { file: 'sage-200', layout: sage200, language: 'en' },
  { file: 'sap-business-one', layout: sapBusinessOne, language: 'en' },
  { file: 'datev-opos', layout: datevOpenItems, language: 'en' },
  { file: '用友-应收明细账', layout: yonyouDetail, language: 'zh' },
];
