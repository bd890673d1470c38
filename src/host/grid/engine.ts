import {
  ICommandService,
  IUniverInstanceService,
  type IWorkbookData,
  type Injector,
  LocaleType,
  Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { loseNamesWithSheet } from './lostNames';
import { refuse } from './refusal';
import { repair } from './repairs';
import { sortFormulas } from './sortedFormulas';

/** The running grid library: one instance for one workbook, and short ways to what the rest of this room needs of it. */
export interface Engine {
  readonly univer: Univer;
  readonly unit: string;
  readonly injector: Injector;
  readonly commands: ICommandService;
  workbook(): Workbook;
  /** Throws a refusal where there is no such sheet. */
  sheet(id: string): Worksheet;
  execute(command: string, parameters: object): boolean;
}

export interface Look {
  readonly locale: LocaleType;
  readonly locales: ConstructorParameters<typeof Univer>[0] extends infer C
    ? C extends { locales?: infer L }
      ? L
      : never
    : never;
  readonly dark: boolean;
  /** Colours of the library's own controls; left out they are its own. */
  readonly theme?: ConstructorParameters<typeof Univer>[0] extends infer C
    ? C extends { theme?: infer T }
      ? T
      : never
    : never;
  /** Plug-ins that draw; none where there is no screen. */
  plug(univer: Univer): void;
  plugLast(univer: Univer): void;
}

const headless: Look = {
  locale: LocaleType.EN_US,
  locales: { [LocaleType.EN_US]: {} },
  dark: false,
  plug: () => {},
  plugLast: () => {},
};

export function startEngine(look: Look = headless): Univer {
  const univer = new Univer({
    locale: look.locale,
    locales: look.locales,
    darkMode: look.dark,
    ...(look.theme && { theme: look.theme }),
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  look.plug(univer);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: 0 });
  univer.registerPlugin(UniverSheetsNumfmtPlugin, {
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  } as object);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  look.plugLast(univer);
  repair(univer.__getInjector());
  return univer;
}

/** Lays a workbook under the grid; functions must be registered before, since the first calculation starts here. */
export function loadWorkbook(
  univer: Univer,
  snapshot: Partial<IWorkbookData> & { id: string },
  beforeCalculation: (engine: Engine) => void,
): Engine {
  const injector = univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  const commands = injector.get(ICommandService);
  const workbook = () => instances.getUnit<Workbook>(snapshot.id)!;
  const engine: Engine = {
    univer,
    injector,
    commands,
    workbook,
    unit: snapshot.id,
    sheet: (id) => workbook().getSheetBySheetId(id) ?? refuse('notFound', `There is no sheet "${id}".`),
    execute: (command, parameters) => commands.syncExecuteCommand(command, { unitId: snapshot.id, ...parameters }),
  };
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);
  instances.focusUnit(snapshot.id);
  loseNamesWithSheet(injector);
  sortFormulas(injector);
  beforeCalculation(engine);
  return engine;
}
