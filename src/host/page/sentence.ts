import type { Book, Position } from '../grid/book';
import type { Viewport } from './viewport';

/** The sentence of an error beside its cell: that under the pointer, else that of the selected one. */
export function showSentences(book: Book, box: HTMLElement, viewport: Viewport): () => void {
  let pointed: Position | null = null;
  const show = () => {
    const at = [pointed, book.selection.area()].find(
      (cell) => cell !== null && cell.sheet === book.sheets.active && book.cells.message(cell) !== null,
    );
    box.hidden = !at;
    if (!at) return;
    const canvas = viewport.canvas()?.getBoundingClientRect();
    const { x, y } = viewport.point(at.row + 1, at.column);
    box.textContent = book.cells.message(at);
    Object.assign(box.style, {
      left: `${Math.max(0, (canvas?.left ?? 0) + x)}px`,
      top: `${(canvas?.top ?? 0) + y + 4}px`,
    });
  };
  const stops = [
    book.on('selected', show),
    book.on('calculated', show),
    book.on('changed', show),
    book.on('activated', show),
    viewport.onPointed((cell) => {
      pointed = cell;
      show();
    }),
  ];
  return () => {
    stops.forEach((stop) => stop());
    box.hidden = true;
  };
}
