import { HostObject } from './hostObject';
import type { Session } from './session';

/** Excel's own functions called by an add-in; here the one by which it learns from which year the workbook counts its days. */
export class Functions extends HostObject {
  get _className() {
    return 'Functions';
  }

  date(year: number, month: number, day: number) {
    const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
    return new FunctionResult(this.session, this.session.book.date1904 ? days - DAYS_BETWEEN_SYSTEMS : days);
  }
}

/** From 1 January 1900 to 1 January 1904, with the 29 February 1900 that Excel counts and the calendar does not. */
const DAYS_BETWEEN_SYSTEMS = 1462;

class FunctionResult extends HostObject {
  constructor(
    session: Session,
    readonly result: number,
  ) {
    super(session);
  }
  get _className() {
    return 'FunctionResult';
  }
  get value() {
    return this.result;
  }
  get error() {
    return null;
  }
}
