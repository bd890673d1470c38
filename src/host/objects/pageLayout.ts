import { apiNotFound } from '../bridge/excelError';
import { addressOf, columnLetters, parseAddress } from '../grid/address';
import type { Margins } from '../grid/document';
import { HeaderFooterGroup } from './headersFooters';
import type { Range } from './range';
import { HostObject } from './hostObject';
import type { Session } from './session';

const POINTS_PER_INCH = 72;

/** Excel's numbers of the usual papers. */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Tabloid: 3, Legal: 5, A3: 8, A4: 9, A5: 11, B5: 13 };

/** How a sheet is printed: paper and margins, orientation, area, rows on top of every page, what stands below it, and how many pages it is fitted to. */
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

  /** null is the printer's own paper. */
  get paperSize() {
    const { paper } = this.layout();
    return Object.keys(PAPERS).find((name) => PAPERS[name] === paper) ?? null;
  }
  set paperSize(name: string | null) {
    const paper = name === null ? null : PAPERS[name];
    if (paper === undefined) throw apiNotFound(`PaperType.${name}`);
    this.session.book.sheets.setLayout(this.sheet, { paper });
  }

  get leftMargin() {
    return this.margin('left');
  }
  set leftMargin(points: number) {
    this.setMargin('left', points);
  }
  get rightMargin() {
    return this.margin('right');
  }
  set rightMargin(points: number) {
    this.setMargin('right', points);
  }
  get topMargin() {
    return this.margin('top');
  }
  set topMargin(points: number) {
    this.setMargin('top', points);
  }
  get bottomMargin() {
    return this.margin('bottom');
  }
  set bottomMargin(points: number) {
    this.setMargin('bottom', points);
  }
  get footerMargin() {
    return this.margin('footer');
  }
  set footerMargin(points: number) {
    this.setMargin('footer', points);
  }

  get headersFooters() {
    return new HeaderFooterGroup(this.session, this.sheet);
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

  setPrintTitleColumns(columns: Range | string) {
    const { column, columns: count } = typeof columns === 'string' ? parseAddress(columns)! : columns.area;
    const titleColumns = `${columnLetters(column)}:${columnLetters(column + count - 1)}`;
    this.session.book.sheets.setLayout(this.sheet, { titleColumns });
  }

  private readonly layout = () => this.session.book.sheets.layout(this.sheet);
  private readonly margin = (side: keyof Margins) => this.layout().margins[side] * POINTS_PER_INCH;
  private readonly setMargin = (side: keyof Margins, points: number) => {
    const margins = { ...this.layout().margins, [side]: points / POINTS_PER_INCH };
    this.session.book.sheets.setLayout(this.sheet, { margins });
  };
}
