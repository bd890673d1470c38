/** What the receivables desk does: key figures. The front door of the room: all that other rooms may use. */
export { keyFigures, type KeyFigure, type KeyFigureName } from './keyFigures/keyFigures';
export { keyFigureBook, type KeyFigureBook } from './keyFigures/keyFigureBook';
export { oneFigure, type CreditSales, type Stretch } from './sales/creditSales';
export { invoicedSales } from './sales/invoicedSales';
