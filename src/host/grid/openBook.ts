import { SetFormulaCalculationStopMutation } from '@univerjs/engine-formula';
import type { Book, BookEvents } from './book';
import { documentOf } from './bookDocument';
import { watchBook } from './bookEvents';
import { type Recalculation, calculationOf } from './calculation';
import { type Calls, rememberCalls } from './calls';
import { cellsOf, tableAround } from './cells';
import { chartsOf } from './charts';
import { conditionalFormatsOf } from './conditionalFormats';
import type { CustomFunctions } from './customFunctions';
import { countFrom1904 } from './dates1904';
import type { Workbook } from './document';
import { type Engine, type Look, loadWorkbook, startEngine } from './engine';
import { openState } from './openState';
import { registerFunctions } from './executors';
import { historyOf } from './history';
import { namesOf } from './names';
import { guardGrid } from './protection';
import { readingOf } from './reading';
import { selectionOf } from './selection';
import { sheetsOf } from './sheets';
import { snapshotOf } from './snapshot';
import { keepTotalsLast } from './sorting';
import { normalisedFormula } from './structuredReference';
import { followTables, renameInFormulas } from './tableHeadings';
import { overlaps, tablesOf } from './tables';
import { understandTyped } from './typedFormulas';

interface OpenOptions {
  readonly functions?: CustomFunctions;
  /** Left out where there is no screen. */
  readonly look?: Look;
  /** Whether a cell is being typed into; only a screen can tell. */
  readonly isEditing?: () => boolean;
}

let opened = 0;

/** Lays a document under a live sheet. Formulas are calculated at once; `calculation.settled()` tells when they are. */
export function openBook(document: Workbook, options: OpenOptions = {}): Book {
  const univer = startEngine(options.look);
  const late: { engine?: Engine; calculation?: Recalculation } = {};
  const calls = rememberCalls(options.functions ?? { functions: [], run: () => null }, (cells) =>
    late.calculation?.touch(cells),
  );
  registerFunctions(univer.__getInjector(), options.functions ?? { functions: [], run: () => null }, calls, (id) =>
    nameOf(late.engine?.workbook(), id),
  );
  const listeners = new Map<keyof BookEvents, Set<(event: never) => void>>();
  const emit = <Name extends keyof BookEvents>(name: Name, event: BookEvents[Name]) =>
    listeners.get(name)?.forEach((listener) => listener(event as never));
  opened++;
  const engine = loadWorkbook(univer, snapshotOf(document, `workbook-${opened}`), (loading) => {
    late.engine = loading;
    // Not before: the library's own functions come with the first workbook.
    if (document.date1904) countFrom1904(loading.injector);
    late.calculation = calculationOf(loading, calls, (sheets) => emit('calculated', { sheets }));
  });
  return compose(engine, late.calculation!, document, options, listeners, emit, calls);
}

type Listeners = Map<keyof BookEvents, Set<(event: never) => void>>;
type Emit = <Name extends keyof BookEvents>(name: Name, event: BookEvents[Name]) => void;

function compose(
  engine: Engine,
  calculation: Recalculation,
  document: Workbook,
  options: OpenOptions,
  listeners: Listeners,
  emit: Emit,
  calls: Calls,
): Book {
  const state = openState(engine, document);
  const reading = readingOf(engine, document.date1904);
  const names = namesOf(engine);
  const understood = (formula: string, sheet: string, row: number, column: number) =>
    normalisedFormula(
      formula,
      tables.list(),
      tableAround(tables.list(), sheet, row, column),
      names.list().map(({ name }) => name),
    );
  const cells = cellsOf(engine, reading, {
    guard: state.guard,
    date1904: document.date1904,
    tables: () => tables.list(),
    understood,
  });
  const tables = tablesOf(engine, cells, (table, before, after) =>
    renameInFormulas(engine, reading, table, before, after),
  );
  const sheets = sheetsOf(engine, { ...state, cells });
  const history = historyOf(engine, () => state.acting > 0);
  const charts = chartsOf(
    engine,
    new Map(document.sheets.map((sheet, index) => [`sheet-${index + 1}`, sheet.charts])),
    (sheet) => emit('charts', { sheet }),
  );
  const stops = [
    guardGrid(engine, state.isProtected, (sheet) => emit('refused', { sheet, reason: 'protected' })),
    understandTyped(engine, understood),
    keepTotalsLast(engine, (sheet) => tables.list(sheet)),
    watchBook(
      engine,
      reading,
      () => state.actor,
      () => state.quiet,
      (name, event) => {
        if (name === 'changed') {
          const { area, kind } = event as BookEvents['changed'];
          followTables({ tables, cells }, event as BookEvents['changed']);
          if (kind !== 'edited') charts.follow(event as BookEvents['changed'], sheets.find(area.sheet)!);
          if (kind === 'edited')
            calls.prune(
              ({ sheet, row, column }) =>
                !overlaps(area, { sheet, row, column, rows: 1, columns: 1 }) ||
                reading.formula(sheet, row, column) !== null,
            );
        }
        if (name === 'renamed')
          charts.followRename((event as BookEvents['renamed']).before, (event as BookEvents['renamed']).after);
        emit(name, event);
      },
    ),
  ];
  const book: Omit<Book, 'toDocument'> = {
    date1904: document.date1904,
    sheets,
    cells,
    tables,
    history,
    calculation,
    names,
    conditionalFormats: conditionalFormatsOf(engine),
    selection: selectionOf(engine, sheets, options.isEditing ?? (() => false)),
    charts,
    settings: {
      all: () => state.settings,
      replaceAll: (settings) => {
        state.settings = settings;
      },
    },
    act: (actor, work) => state.actAs(actor, history, work),
    on(name, listener) {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(listener));
      return () => {
        set.delete(listener);
      };
    },
    dispose() {
      stops.forEach((stop) => stop());
      calls.forget();
      // A pass that is under way would go on for a while.
      engine.commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {});
      engine.univer.dispose();
    },
  };
  return Object.assign(book, { toDocument: () => documentOf(book) });
}

/** Of a sheet by its id; nothing once the workbook is closed. */
function nameOf(workbook: ReturnType<Engine['workbook']> | undefined, id: string): string {
  return workbook?.getSheetBySheetId(id)?.getName() ?? '';
}
