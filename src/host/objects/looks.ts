import type { Area, Book } from '../grid/book';
import type { CellStyle } from '../grid/document';

/**
 * Looks that an add-in gives one property after the other reach the cells together: a sheet takes each by itself through all that follows a change
 * (history, heights, drawing), cell by cell.
 */
export interface Looks {
  give(area: Area, look: CellStyle): void;
  /** Gives the cells what is still waiting; whoever reads or changes the book comes after it. */
  settle(): void;
}

export function openLooks(book: Book): Looks {
  let waiting: { readonly area: Area; readonly look: CellStyle } | null = null;
  const settle = () => {
    if (!waiting) return;
    const { area, look } = waiting;
    waiting = null;
    book.act('addin', () => {
      book.cells.style(area, look);
    });
  };
  return {
    settle,
    give(area, look) {
      if (waiting && isSame(waiting.area, area)) {
        waiting = { area, look: { ...waiting.look, ...look } };
        return;
      }
      settle();
      // Where it is refused, it is refused at once, so that the answer names the property.
      if (book.sheets.find(area.sheet)?.protected) book.cells.style(area, look);
      else waiting = { area, look };
    },
  };
}

function isSame(one: Area, other: Area): boolean {
  return (['sheet', 'row', 'column', 'rows', 'columns'] as const).every((key) => one[key] === other[key]);
}
