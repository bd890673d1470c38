import type { Univer } from '@univerjs/core';
import type { Position } from '../grid/book';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { HoverManagerService, SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/** Where the cells of the sheet on the screen are, in pixels from the upper left corner of the drawn grid. */
export interface Viewport {
  /** The element in which the grid is drawn; null before it is there. */
  canvas(): HTMLElement | null;
  /** Upper left corner of a cell, fractions allowed; negative where it is scrolled away. */
  point(row: number, column: number): { x: number; y: number };
  /** What is covered by headings and frozen panes. */
  covered(): { x: number; y: number };
  /** The cell under the pointer; null when it leaves the grid. */
  onPointed(listener: (cell: Position | null) => void): () => void;
}

export function viewportOf(univer: Univer, unit: () => string): Viewport {
  const parts = () => {
    const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unit());
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    return render && skeleton && main ? { render, skeleton, main, scale: render.scene.getAncestorScale() } : null;
  };
  return {
    canvas: () => parts()?.render.engine.getCanvasElement() ?? null,
    point(row, column) {
      const found = parts();
      if (!found) return { x: -1e6, y: -1e6 };
      const { skeleton, main, scale } = found;
      const cell = skeleton.getNoMergeCellWithCoordByIndex(Math.floor(row), Math.floor(column));
      const x = cell.startX + (cell.endX - cell.startX) * (column % 1);
      const y = cell.startY + (cell.endY - cell.startY) * (row % 1);
      return { x: (x - main.viewportScrollX) * scale.scaleX, y: (y - main.viewportScrollY) * scale.scaleY };
    },
    onPointed(listener) {
      const leave = (event: PointerEvent) => {
        if (event.target === parts()?.render.engine.getCanvasElement()) listener(null);
      };
      const hover = univer
        .__getInjector()
        .get(HoverManagerService)
        .currentCell$.subscribe((cell) =>
          listener(cell ? { sheet: cell.location.subUnitId, row: cell.location.row, column: cell.location.col } : null),
        );
      document.addEventListener('pointerout', leave);
      return () => {
        hover.unsubscribe();
        document.removeEventListener('pointerout', leave);
      };
    },
    covered() {
      const found = parts();
      return found
        ? { x: found.main.left * found.scale.scaleX, y: found.main.top * found.scale.scaleY }
        : { x: 0, y: 0 };
    },
  };
}
