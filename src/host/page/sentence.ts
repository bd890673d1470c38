import type { Book } from '../grid/book';
import type { Viewport } from './viewport';

/** The sentence of an error, beside its cell while it is selected. */
export function showSentences(book: Book, box: HTMLElement, viewport: Viewport): () => void {
  const show = () => {
    const at = book.selection.area();
    const message = book.cells.message(at);
    box.hidden = message === null;
    if (message === null) return;
    const canvas = viewport.canvas()?.getBoundingClientRect();
    const { x, y } = viewport.point(at.row + 1, at.column);
    box.textContent = message;
    Object.assign(box.style, { left: `${Math.max(0, (canvas?.left ?? 0) + x)}px`, top: `${(canvas?.top ?? 0) + y + 4}px` });
  };
  const stops = [book.on('selected', show), book.on('calculated', show), book.on('changed', show), book.on('activated', show)];
  return () => stops.forEach((stop) => stop());
}
