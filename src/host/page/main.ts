import './page.css';
import { IUniverInstanceService, type Univer, UniverInstanceType } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { addinFunctions, type AddinFunctions } from '../bridge/functions';
import { defaultSwitches } from '../bridge/switches';
import { parseAddress } from '../grid/address';
import type { Area, Book } from '../grid/book';
import type { FunctionMetadata } from '../grid/customFunctions';
import type { Workbook } from '../grid/document';
import { openBook } from '../grid/openBook';
import { walkAreas } from './areas';
import { layCharts } from './chartLayer';
import { drawn } from './drawn';
import { openDropped } from './dropping';
import { emptyWorkbook } from './emptyWorkbook';
import { explainFunctions, takeOffersByTab } from './functionHelp';
import { functionsIn } from './functionsIn';
import { openedFrom, whyNotOpened } from './opening';
import { saveWorkbook } from './saving';
import { openPane, type Pane } from './pane';
import { showRefusals } from './refusals';
import { dress, screenLook } from './screen';
import { showSentences } from './sentence';
import { fillToolbar } from './toolbar';
import { viewportOf } from './viewport';
import { addressWith, wishesOf, type Wishes } from './wishes';
import { notice } from './notice';
import { wordsOf } from './words';

/** The small Excel: a sheet on the left, the add-in on the right, a bar above them. */
const element = (id: string) => document.getElementById(id)!;
let wishes = wishesOf(location.search, navigator.language, matchMedia('(prefers-color-scheme: dark)').matches);
const switches = { ...defaultSwitches(), blanks: wishes.blanks };
let book: Book;
let shown: Shown | undefined;
let original: Uint8Array | undefined;
let title: string | null = null;
let metadata: readonly FunctionMetadata[] = [];

/** What stands on the page for the open workbook. */
interface Shown {
  readonly functions: AddinFunctions;
  readonly univer: Univer;
  pane: Pane;
  close(): void;
}

const opened = start();
Object.assign(window, {
  coversheetHost: {
    get book() {
      return book;
    },
    opened,
    switches,
    area,
    open,
    press: (action: string) => shown!.pane.bridge.press(action),
  },
});

async function start(): Promise<void> {
  element('side').hidden = !wishes.pane;
  walkAreas(element('bar'), element('side'), () => shown?.univer);
  metadata = await functionsIn(wishes.language);
  dressPage();
  openDropped(document, openOrSay);
  await open(wishes.workbook);
}

/** Language and look of the page itself. */
function dressPage(): void {
  document.documentElement.dataset.theme = wishes.theme;
  document.documentElement.lang = wishes.language === 'zh' ? 'zh-CN' : 'en';
  fillToolbar(element('bar'), {
    wishes,
    switches,
    title,
    side: element('side'),
    book: () => book,
    open: openOrSay,
    save: () => {
      void saveWorkbook(
        book,
        metadata.map(({ name }) => name),
        original,
        wishes.language,
        title,
      );
    },
    wish: become,
  });
}

/** Another language or look, with the workbook as it is. A pane in another language is another pane: Office tells an add-in its language once. */
function become(change: Partial<Wishes>): void {
  wishes = { ...wishes, ...change };
  history.replaceState(null, '', addressWith(location, wishes));
  dressPage();
  if (!shown) return;
  dress(shown.univer, wishes);
  shown.pane.look(wishes.theme);
  if (!change.language) return;
  shown.pane.close();
  shown.pane = openPane(element('side'), book, shown.functions, switches, wishes);
  const { univer } = shown;
  void functionsIn(change.language).then((functions) => explainFunctions(univer, functions));
}

/** What cannot be opened leaves the open workbook as it is, and a sentence. */
function openOrSay(what: string | File | null): void {
  const words = wordsOf(wishes.language);
  open(what).catch((reason: unknown) => notice(words.failed + whyNotOpened(reason, wishes.language), [words.ok]));
}

async function open(what: string | File | null): Promise<void> {
  const opened =
    what === null
      ? null
      : await openedFrom(
          what,
          metadata.map(({ name }) => name),
        );
  original = opened?.original;
  title = opened?.title ?? null;
  shown?.close();
  shown = show(opened?.content ?? emptyWorkbook);
  dressPage();
  await drawn(shown.univer, book);
  await book.calculation.computed();
}

function show(content: Workbook): Shown {
  const functions = addinFunctions(metadata, switches);
  const container = document.createElement('div');
  container.style.cssText = 'position:absolute;inset:0';
  element('sheet').replaceChildren(container);
  const live: { univer?: Univer } = {};
  const look = screenLook(wishes, container);
  book = openBook(content, {
    functions,
    look: {
      ...look,
      plug: (given) => {
        live.univer = given;
        look.plug(given);
      },
    },
    isEditing: () =>
      switches.editing || (live.univer?.__getInjector().get(IEditorBridgeService).isVisible().visible ?? false),
  });
  const univer = live.univer!;
  explainFunctions(univer, metadata);
  takeOffersByTab(univer);
  const viewport = viewportOf(univer, () =>
    univer
      .__getInjector()
      .get(IUniverInstanceService)
      .getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)!
      .getUnitId(),
  );
  const stops = [
    layCharts(book, element('charts'), viewport),
    showSentences(book, element('sentence'), viewport),
    showRefusals(book, univer, () => wishes.language),
  ];
  const page: Shown = {
    functions,
    univer,
    pane: openPane(element('side'), book, functions, switches, wishes),
    close() {
      stops.forEach((stop) => stop());
      page.pane.close();
      book.dispose();
    },
  };
  return page;
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
