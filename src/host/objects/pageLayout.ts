import { addressOf, parseAddress } from '../grid/address';
import type { Range } from './range';
import { HostObject } from './hostObject';
import type { Session } from './session';

/** How a sheet is printed: orientation, area, rows on top of every page, and how many pages it is fitted to. */
export class PageLayout extends HostObject {
  constructor(
    session: Session,
    readonly sheet: string,
  ) {
    super(session);
  }
  get _className() {
    return 'PageLayout';
  }

  get orientation() {
    return this.layout().landscape ? 'Landscape' : 'Portrait';
  }
  set orientation(orientation: string) {
    this.session.book.sheets.setLayout(this.sheet, { landscape: orientation === 'Landscape' });
  }

  get zoom() {
    const { pagesWide, pagesTall } = this.layout();
    return {
      ...(pagesWide !== null && { horizontalFitToPages: pagesWide }),
      ...(pagesTall !== null && { verticalFitToPages: pagesTall }),
    };
  }

  set zoom(zoom: { readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number }) {
    this.session.book.sheets.setLayout(this.sheet, {
      pagesWide: zoom.horizontalFitToPages ?? null,
      pagesTall: zoom.verticalFitToPages ?? null,
    });
  }

  setPrintArea(area: Range | string) {
    this.session.book.sheets.setLayout(this.sheet, {
      printArea: addressOf(typeof area === 'string' ? parseAddress(area)! : area.area),
    });
  }

  setPrintTitleRows(rows: Range | string) {
    const { row, rows: count } = typeof rows === 'string' ? parseAddress(rows)! : rows.area;
    this.session.book.sheets.setLayout(this.sheet, { titleRows: `${row + 1}:${row + count}` });
  }

  private readonly layout = () => this.session.book.sheets.layout(this.sheet);
}
