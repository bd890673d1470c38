import { mergeWith } from '@univerjs/core';
import {
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetBorderCommand,
  ClearSelectionFormatCommand,
} from '@univerjs/sheets';
import type { Calculation } from './book';
import type { Calls, CallerCell } from './calls';
import type { Engine } from './engine';
import { hurry } from './hurry';

export interface Recalculation extends Calculation {
  /** Calculates these cells, and what depends on them, again. */
  touch(cells: readonly CallerCell[]): void;
}

/** Follows the library's calculation from the outside, through the commands it executes; `onDone` gets the sheets that have new results. */
export function calculationOf(
  engine: Engine,
  calls: Calls,
  onDone: (sheets: readonly string[]) => void,
): Recalculation {
  const dirt = engine.injector.get(IActiveDirtyManagerService);
  const startNow = hurry(engine.injector);
  let waiting = true;
  let running = false;
  /** What changed while nothing is calculated by itself. */
  const stale: object[] = [];
  let mode: 'automatic' | 'manual' = 'automatic';
  let sheets = new Set<string>();
  const idle: (() => void)[] = [];
  /** Where answers came while a pass was under way: stopping it, as the library does, may lose them. */
  const touched: object[] = [];

  const lookup = dirt.get.bind(dirt);
  dirt.get = (id) => {
    const known = lookup(id);
    return mode === 'automatic' || id === SetTriggerFormulaCalculationStartMutation.id ? known : (undefined as never);
  };

  const finish = () => {
    running = false;
    calls.tidy();
    setTimeout(() => {
      if (running || waiting) return;
      if (touched.length > 0) return void startAtOnce(touched.splice(0));
      const done = [...sheets];
      sheets = new Set();
      if (done.length > 0) onDone(done);
      idle.splice(0).forEach((resolve) => resolve());
    });
  };

  const listener = engine.commands.onCommandExecuted((command, options) => {
    const parameters = (command.params ?? {}) as {
      stageInfo?: { stage: FormulaExecuteStageType };
      functionsExecutedState?: number;
      unitData?: Record<string, object>;
      trigger?: string;
    };
    if (command.id === SetFormulaCalculationStartMutation.id) {
      [waiting, running] = [false, true];
      calls.nextPass();
    } else if (command.id === SetFormulaCalculationResultMutation.id) {
      Object.keys(parameters.unitData?.[engine.unit] ?? {}).forEach((sheet) => sheets.add(sheet));
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      if (parameters.stageInfo?.stage === FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA) calls.nextPass();
      if (parameters.functionsExecutedState !== undefined) finish();
    } else if (command.id === SetFormulaCalculationStopMutation.id) {
      waiting = false;
    } else if (lookup(command.id) && !isLookOnly(command.id, parameters.trigger, options?.onlyLocal === true)) {
      if (dirt.get(command.id)) waiting = true;
      else stale.push(lookup(command.id)!.getDirtyData(command));
    }
  });

  const dirty = (forceCalculation: boolean, dirtyRanges: object[]) => ({
    unitId: engine.unit,
    forceCalculation,
    dirtyRanges,
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  });
  const trigger = (forceCalculation: boolean, dirtyRanges: object[], more: object = {}) =>
    engine.execute(SetTriggerFormulaCalculationStartMutation.id, { ...dirty(forceCalculation, dirtyRanges), ...more });
  /** Answers that came need no waiting for further edits, as the library's own trigger does. */
  const startAtOnce = (dirtyRanges: object[]) =>
    engine.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty(false, dirtyRanges), {
      onlyLocal: true,
    });

  const computed = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      setTimeout(resolve);
    });
    if (waiting) startNow();
    if (waiting || running) await new Promise<void>((resolve) => idle.push(resolve));
  };

  return {
    get mode() {
      return mode;
    },
    set mode(next) {
      mode = next;
      if (mode === 'automatic') this.recalculate('dirty');
    },
    recalculate(what) {
      if (what === 'full') calls.forget();
      const changes = stale.splice(0);
      if (what === 'full') trigger(true, []);
      else if (changes.length > 0) trigger(false, [], together(changes));
    },
    touch(cells) {
      const ranges = cells.map(({ sheet, row, column }) => ({
        unitId: engine.unit,
        sheetId: sheet,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      }));
      if (waiting || running) touched.push(...ranges);
      else startAtOnce(ranges);
    },
    computed,
    async settled() {
      do await computed();
      while (
        calls.waiting &&
        (await new Promise((resolve) => {
          setTimeout(resolve, 10, true);
        }))
      );
    },
    dispose: () => listener.dispose(),
  } as Recalculation;
}

/** Lists one after the other, maps one into the other, and forced where one of them is. */
function together(changes: readonly object[]): object {
  return mergeWith({}, ...changes, (one: unknown, other: unknown) =>
    Array.isArray(one)
      ? [...(one as unknown[]), ...(other as unknown[])]
      : typeof one === 'boolean'
        ? one || other
        : undefined,
  );
}

/** The library does not calculate after these either. */
function isLookOnly(command: string, trigger: string | undefined, onlyLocal: boolean): boolean {
  return (
    command === SetRangeValuesMutation.id &&
    (onlyLocal || [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id].includes(trigger ?? ''))
  );
}
