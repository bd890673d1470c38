import { CustomCommandExecutionError, RedoCommand, UndoCommand } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { Engine } from './engine';

const changing: ReadonlySet<string> = new Set(
  [
    SetRangeValuesMutation,
    InsertRowMutation,
    InsertColMutation,
    RemoveRowMutation,
    RemoveColMutation,
    MoveRangeMutation,
    MoveRowsMutation,
    MoveColsMutation,
    AddWorksheetMergeMutation,
    RemoveWorksheetMergeMutation,
    ReorderRangeMutation,
  ].map(({ id }) => id),
);

/** Given with a change that follows from another one by itself, such as the new name of a column in the formulas that speak of it. */
export const CONSEQUENCE = { consequence: true } as const;

/** What a person does in the grid itself is refused on a protected sheet, too; results of formulas and what follows from other changes are not. */
export function guardGrid(
  engine: Engine,
  isProtected: (sheet: string) => boolean,
  onRefused: (sheet: string) => void,
): () => void {
  let stepping = false;
  const steps: ReadonlySet<string> = new Set([UndoCommand.id, RedoCommand.id]);
  const before = engine.commands.beforeCommandExecuted(({ id, params }, options) => {
    if (steps.has(id)) stepping = true;
    if (stepping || !changing.has(id) || options?.fromFormula || options?.consequence) return;
    const { subUnitId, from } = params as { subUnitId?: string; from?: { subUnitId: string } };
    const sheet = subUnitId ?? from?.subUnitId;
    if (!sheet || !isProtected(sheet)) return;
    onRefused(sheet);
    throw new CustomCommandExecutionError('The sheet is protected.');
  });
  const after = engine.commands.onCommandExecuted(({ id }) => {
    if (steps.has(id)) stepping = false;
  });
  return () => {
    before.dispose();
    after.dispose();
  };
}
