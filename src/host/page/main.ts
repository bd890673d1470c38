import './page.css';
import type { Univer } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { addinFunctions } from '../bridge/functions';
import { defaultSwitches } from '../bridge/switches';
import { parseAddress } from '../grid/address';
import type { Area, Book } from '../grid/book';
import type { FunctionMetadata } from '../grid/customFunctions';
import type { Workbook } from '../grid/document';
import { openBook } from '../grid/openBook';
import { openFile } from '../file/openFile';
import { layCharts } from './chartLayer';
import { saveWorkbook } from './saving';
import { openPane } from './pane';
import { screenLook } from './screen';
import { showSentences } from './sentence';
import { fillToolbar } from './toolbar';
import { viewportOf } from './viewport';
import { addressWith, wishesOf } from './wishes';
import { notice } from './notice';
import { wordsOf } from './words';

/** The small Excel: a sheet on the left, the add-in on the right, a bar above them. */
const element = (id: string) => document.getElementById(id)!;
const wishes = wishesOf(location.search, navigator.language, matchMedia('(prefers-color-scheme: dark)').matches);
const switches = { ...defaultSwitches(), blanks: wishes.blanks };
let close = () => {};
let book: Book;
let original: Uint8Array | undefined;
let metadata: readonly FunctionMetadata[] = [];

document.documentElement.dataset.theme = wishes.theme;
document.documentElement.lang = wishes.language === 'zh' ? 'zh-CN' : 'en';
element('side').hidden = !wishes.pane;

const opened = start();
Object.assign(window, { coversheetHost: { get book() { return book; }, opened, switches, area, open, press: (action: string) => press(action) } });
let press: (action: string) => Promise<void> = () => Promise.resolve();

async function start(): Promise<void> {
  const list = await fetch(wishes.language === 'zh' ? '/functions.zh-CN.json' : '/functions.json').then((answer) => (answer.ok ? answer : fetch('/functions.json'))).then((answer) => answer.json()) as { readonly allowErrorForDataTypeAny?: boolean; readonly functions: readonly FunctionMetadata[] };
  // The file says once for all functions what the grid asks of each.
  metadata = list.functions.map((described) => ({ ...described, options: { ...described.options, allowErrorForDataTypeAny: list.allowErrorForDataTypeAny ?? false } }));
  await open(wishes.workbook);
  fillToolbar(element('bar'), {
    wishes, switches, side: element('side'), book: () => book,
    open: (what) => { open(what).catch((reason: unknown) => notice(wordsOf(wishes.language).failed + String(reason))); },
    save: () => { void saveWorkbook(book, metadata.map(({ name }) => name), original, wishes.language); },
    wish: (change) => { location.assign(addressWith(location, change)); },
  });
}

async function open(what: string | File | null): Promise<void> {
  const bytes = what === null ? undefined : new Uint8Array(await (typeof what === 'string' ? (await fetch(what)).arrayBuffer() : what.arrayBuffer()));
  const document = bytes ? await openFile(bytes, metadata.map(({ name }) => name)) : emptyWorkbook();
  original = bytes;
  close();
  show(document);
  await book.calculation.computed();
}

function show(document: Workbook): void {
  const functions = addinFunctions(metadata, switches);
  const container = globalThis.document.createElement('div');
  container.style.cssText = 'position:absolute;inset:0';
  element('sheet').replaceChildren(container);
  let univer: Univer | undefined;
  const look = screenLook(wishes, container);
  book = openBook(document, {
    functions, look: { ...look, plug: (given) => { univer = given; look.plug(given); } },
    isEditing: () => switches.editing || (univer?.__getInjector().get(IEditorBridgeService).isVisible().visible ?? false),
  });
  const viewport = viewportOf(univer!, () => univer!.__getInjector().get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)!.getUnitId());
  const stops = [layCharts(book, element('charts'), viewport), showSentences(book, element('sentence'), viewport)];
  const pane = openPane(element('side'), book, functions, switches, wishes);
  press = (action) => pane.bridge.press(action);
  close = () => {
    stops.forEach((stop) => stop());
    pane.close();
    book.dispose();
  };
}

/** An address with sheet, an address on the active sheet, or a defined name. */
function area(reference: string): Area {
  const name = book.names.find(reference);
  const named = name && book.names.area(name);
  if (named) return named;
  const address = parseAddress(reference);
  if (!address) throw new Error(`"${reference}" is no address and no name of a range.`);
  const sheet = address.sheetName === null ? book.sheets.active : book.sheets.find(address.sheetName)?.id;
  if (!sheet) throw new Error(`There is no sheet "${address.sheetName}".`);
  return { sheet, row: address.row, column: address.column, rows: address.rows, columns: address.columns };
}

function emptyWorkbook(): Workbook {
  return {
    names: [], date1904: false, settings: {},
    sheets: [{ name: 'Sheet1', cells: [], columnWidths: {}, frozenRows: 0, frozenColumns: 0, visible: true, protected: false, tables: [], conditionalFormats: [], charts: [] }],
  };
}
