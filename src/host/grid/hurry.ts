import { ICommandService, type Injector } from '@univerjs/core';
import { SetFormulaCalculationStartMutation, SetFormulaCalculationStopMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

interface Trigger {
  _waitingCommandQueue: object[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _executionInProgressParams: object | null;
  _restartCalculation: boolean;
  _generateDirty(commands: readonly object[]): object;
  _mergeDirty(one: object, other: object): object;
}

/** The library waits for a tenth of a second after every change, in case more come; whoever asks for the results need not wait for that: an add-in that writes and reads forty times waited for four seconds. */
export function hurry(injector: Injector): () => void {
  const commands = injector.get(ICommandService);
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  return () => {
    const queue = trigger._waitingCommandQueue;
    if (queue.length === 0) return;
    clearTimeout(trigger._setTimeoutKey);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(queue));
    if (trigger._executionInProgressParams === null) {
      const dirty = { ...trigger._executingDirtyData };
      void commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
      return;
    }
    trigger._restartCalculation = true;
    void commands.executeCommand(SetFormulaCalculationStopMutation.id, {});
  };
}
