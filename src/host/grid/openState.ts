import type { Actor, Book } from './book';
import type { SheetLayout, Workbook } from './document';
import type { Engine } from './engine';
import { refuse } from './refusal';

/** What the grid library does not keep for us. */
export function openState(engine: Engine, document: Workbook) {
  const protectedSheets = new Set(
    document.sheets.flatMap((sheet, index) => (sheet.protected ? [`sheet-${index + 1}`] : [])),
  );
  const state = {
    actor: 'user' as Actor,
    acting: 0,
    quiet: false,
    settings: document.settings,
    paper: new Map<string, SheetLayout>(
      document.sheets.flatMap((sheet, index) => (sheet.layout ? [[`sheet-${index + 1}`, sheet.layout] as const] : [])),
    ),
    isProtected: (sheet: string) => protectedSheets.has(sheet),
    guard: (sheet: string) => {
      if (protectedSheets.has(sheet)) refuse('protected', `The sheet "${engine.sheet(sheet).getName()}" is protected.`);
    },
    protect: (sheet: string, on: boolean) => {
      protectedSheets[on ? 'add' : 'delete'](sheet);
    },
    quietly(work: () => void) {
      state.quiet = true;
      try {
        work();
      } finally {
        state.quiet = false;
      }
    },
    actAs<Result>(actor: Actor, history: Book['history'], work: () => Result): Result {
      const before = state.actor;
      state.actor = actor;
      state.acting++;
      history.begin();
      try {
        return work();
      } finally {
        history.end();
        state.acting--;
        state.actor = before;
      }
    },
  };
  return state;
}
