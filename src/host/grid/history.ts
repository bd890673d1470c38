import { type IUndoRedoItem, IUndoRedoService, RedoCommand, UndoCommand } from '@univerjs/core';
import type { History } from './book';
import type { Engine } from './engine';

/**
 * Steps back and forward. What is done between `begin` and `end` is gathered and becomes one step, undone from its last part to its first
 * What a person does meanwhile (an add-in's batch may wait for formulas) is a step of its own.
 * (The library's own grouping undoes from first to last, which fails when later parts stand on earlier ones.)
 */
export function historyOf(engine: Engine, isActing: () => boolean): History {
  const service = engine.injector.get(IUndoRedoService);
  const push = service.pushUndoRedo.bind(service);
  let depth = 0;
  let gathered: IUndoRedoItem[] = [];
  const gatherOrPush: typeof push = (item) => {
    if (depth > 0 && isActing()) gathered.push(item);
    else push(item);
  };
  // The library hands out a stand-in that remembers what was read from it; only a definition replaces that.
  Object.defineProperty(service, 'pushUndoRedo', { value: gatherOrPush, configurable: true, writable: true });
  return {
    begin: () => {
      depth++;
    },
    end() {
      depth = Math.max(0, depth - 1);
      if (depth > 0 || gathered.length === 0) return;
      const items = gathered;
      gathered = [];
      push({
        unitID: engine.unit,
        undoMutations: items.toReversed().flatMap((item) => item.undoMutations),
        redoMutations: items.flatMap((item) => item.redoMutations),
      });
    },
    undo: () => engine.commands.syncExecuteCommand(UndoCommand.id),
    redo: () => engine.commands.syncExecuteCommand(RedoCommand.id),
  };
}
