import type { Switches } from '../../src/host/bridge/switches';
import type { Sheet } from './harness';

/** The host's switches as they are when nothing goes wrong. */
export const noFault: Pick<Switches, 'editing' | 'payloadLimit' | 'failAtAction' | 'failAfterBatches'> = {
  editing: false,
  payloadLimit: 5 * 1024 * 1024,
  failAtAction: null,
  failAfterBatches: 0,
};

export async function set({ page }: Sheet, change: Partial<Switches>): Promise<void> {
  await page.evaluate((given) => {
    Object.assign(window.coversheetHost.switches, given);
  }, change);
}

/** Sheets, names, tables and every cell, as typed and as calculated. */
export async function everything({ page, settled }: Sheet): Promise<unknown> {
  await settled();
  return page.evaluate(() => {
    const { book } = window.coversheetHost;
    const cellsOf = (id: string) => {
      const used = book.cells.used(id, true);
      return used && { used, formulas: book.cells.formulas(used), values: book.cells.values(used) };
    };
    return {
      sheets: book.sheets.list().map(({ id, name }) => ({ name, ...cellsOf(id), sheet: null })),
      names: book.names.list(),
      tables: book.tables.list().map(({ name, range }) => ({ name, range })),
    };
  });
}
