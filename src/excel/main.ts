import { everyLoader } from '../functions/catalogue/everyLoader';
import { associate } from './functions/associate';
import { dateSystem } from './workbook/dateSystem';
import { associateCommands } from './program/commands';
import { whenShown } from './program/shown';

/**
 * Where the add-in is put together. Excel loads this file as soon as a formula needs it, so it is small: the functions are
 * there at once, and the pane follows when somebody looks at it.
 */
associate(everyLoader, dateSystem);

void Office.onReady(({ host }) => {
  if (host === Office.HostType.Excel) associateCommands();
  whenShown(() => void openPane(host === Office.HostType.Excel));
});

async function openPane(inExcel: boolean) {
  const element = document.getElementById('pane');
  if (!element) return;
  if (!inExcel) {
    element.textContent = 'Open this add-in in Excel. 请在 Excel 中打开此加载项。';
    return;
  }
  const { openIn } = await import(/* webpackChunkName: "pane" */ './pane');
  openIn(element);
}
