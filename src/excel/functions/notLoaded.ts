import { Problem } from '../../engine/problem';

/** Heavy functions load when they are first called. Where the network fails then, the cell says so; the next calculation asks for the part again. */
export const notLoaded = new Problem({
  kind: 'missing',
  because: {
    en: 'A part of the add-in could not be loaded. Check the connection, then recalculate (Ctrl+Alt+F9)',
    zh: '加载项的一部分未能加载。请检查网络连接后重新计算（Ctrl+Alt+F9）',
  },
});

/** What `import()` throws in a built add-in when the file does not come. */
export function isNotLoaded(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'ChunkLoadError';
}
