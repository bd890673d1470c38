import { type IMutationInfo, IUndoRedoService } from '@univerjs/core';
import type { Engine } from './engine';

/** Does something to the workbook that the library has no command for, so that it can be undone. */
export function change(
  engine: Engine,
  redo: readonly { id: string; params: object }[],
  undo: readonly { id: string; params: object }[],
): void {
  const unit = { unitId: engine.unit };
  const mutations = (list: typeof redo): IMutationInfo[] =>
    list.map(({ id, params }) => ({ id, params: { ...unit, ...params } }));
  const redoMutations = mutations(redo);
  redoMutations.forEach(({ id, params }) => engine.commands.syncExecuteCommand(id, params));
  engine.injector
    .get(IUndoRedoService)
    .pushUndoRedo({ unitID: engine.unit, redoMutations, undoMutations: mutations(undo) });
}
