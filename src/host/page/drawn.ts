import { LifecycleService, LifecycleStages, LifecycleUnreachableError, type Univer } from '@univerjs/core';
import type { Book } from '../grid/book';

/**
 * Until the grid is drawn for the first time: the library does that a third of a second after it has begun, takes the
 * keyboard then and scrolls nowhere before. A cell that was gone to earlier is gone to once more. A workbook that gives
 * way to another one before it is drawn is waited for no longer.
 */
export async function drawn(univer: Univer, book: Book): Promise<void> {
  try {
    await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  } catch (reason) {
    if (reason instanceof LifecycleUnreachableError) return;
    throw reason;
  }
  const area = book.selection.area();
  if (area.row > 0 || area.column > 0) book.selection.select(area);
}
