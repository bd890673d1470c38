/** What the receivables desk does: key figures, terms, payment plans, financing. The front door of the room: all that other rooms may use. */
export { keyFigures, type KeyFigure, type KeyFigureName } from './keyFigures/keyFigures';
export { keyFigureBook, type KeyFigureBook } from './keyFigures/keyFigureBook';
export { oneFigure, type CreditSales, type Stretch } from './sales/creditSales';
export { invoicedSales } from './sales/invoicedSales';
export { discountCost } from './terms/discountCost';
export { lateInterest, type LateInterest, type LateTerms, type Payments } from './terms/lateInterest';
export { flatRate, steppedRates, type LateRates, type RateFrom } from './terms/lateRates';
export { lateRegimes, type LateRegime, type LateRegimeName, type LateRounding } from './terms/lateRegimes';
export { salesToRecover } from './terms/salesToRecover';
export { borrowingBase, dilutionOf, type BorrowingBase } from './financing/borrowingBase';
export { usualBase, type BaseRules, type InsuredCap } from './financing/baseRules';
export { eligibleOfInvoices } from './financing/eligibleOfInvoices';
export { financingCost, type FinancingTerms } from './financing/financingCost';
export { ineligibles, type IneligibleName } from './financing/ineligibles';
