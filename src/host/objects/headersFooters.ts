import { HostObject } from './hostObject';
import type { Session } from './session';

/** What stands above and below the printed pages of a sheet. Here every page has the same, and footers alone are known. */
export class HeaderFooterGroup extends HostObject {
  constructor(
    session: Session,
    readonly sheet: string,
  ) {
    super(session);
  }
  get _className() {
    return 'HeaderFooterGroup';
  }
  get defaultForAllPages() {
    return new HeaderFooter(this.session, this.sheet);
  }
}

/** Three texts side by side; `&P` in one is the number of the page, `&A` the name of the sheet. */
class HeaderFooter extends HostObject {
  constructor(
    session: Session,
    readonly sheet: string,
  ) {
    super(session);
  }
  get _className() {
    return 'HeaderFooter';
  }

  get leftFooter() {
    return this.part('L');
  }
  set leftFooter(text: string) {
    this.setPart('L', text);
  }
  get centerFooter() {
    return this.part('C');
  }
  set centerFooter(text: string) {
    this.setPart('C', text);
  }
  get rightFooter() {
    return this.part('R');
  }
  set rightFooter(text: string) {
    this.setPart('R', text);
  }

  private readonly part = (place: Place) => partsOf(this.session.book.sheets.layout(this.sheet).footer ?? '')[place];
  private readonly setPart = (place: Place, text: string) => {
    const parts = { ...partsOf(this.session.book.sheets.layout(this.sheet).footer ?? ''), [place]: text };
    const footer = PLACES.map((each) => (parts[each] === '' ? '' : `&${each}${parts[each]}`)).join('');
    this.session.book.sheets.setLayout(this.sheet, { footer: footer === '' ? null : footer });
  };
}

type Place = 'L' | 'C' | 'R';
const PLACES: readonly Place[] = ['L', 'C', 'R'];

/** The file writes one text: `&L` begins what stands at the left, `&C` in the middle, `&R` at the right; `&&` is a plain `&`. */
function partsOf(footer: string): Record<Place, string> {
  const parts = { L: '', C: '', R: '' };
  let place: Place = 'C';
  for (const piece of footer.match(/&.|[^&]+/gsu) ?? []) {
    const begins = PLACES.find((each) => piece === `&${each}`);
    if (begins) place = begins;
    else parts[place] += piece;
  }
  return parts;
}
