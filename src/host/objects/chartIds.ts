/** Charts are known to the sheet by name, to an add-in by an id that stays when the name changes. */
export interface ChartIds {
  idOf(sheet: string, name: string): string;
  nameOf(sheet: string, id: string): string | null;
  rename(sheet: string, before: string, after: string): void;
}

export function openChartIds(): ChartIds {
  const ids = new Map<string, string>();
  let given = 0;
  const key = (sheet: string, name: string) => JSON.stringify([sheet, name]);
  return {
    idOf(sheet, name) {
      const id = ids.get(key(sheet, name)) ?? `{chart-${++given}}`;
      ids.set(key(sheet, name), id);
      return id;
    },
    nameOf(sheet, id) {
      const found = [...ids].find(([held, heldId]) => heldId === id && (JSON.parse(held) as string[])[0] === sheet);
      return found ? (JSON.parse(found[0]) as string[])[1]! : null;
    },
    rename(sheet, before, after) {
      const id = ids.get(key(sheet, before));
      ids.delete(key(sheet, before));
      if (id !== undefined) ids.set(key(sheet, after), id);
    },
  };
}
