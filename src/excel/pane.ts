import { mount } from '../taskpane/mount';
import { spreadsheet } from './spreadsheet';

/** The wizard, shown in the page's element, on this workbook. Loaded only when somebody looks at the pane. */
export function openIn(element: HTMLElement): void {
  mount(element, spreadsheet());
}
