/** What a reference names, before Excel is asked whether it is there. */
export type Reference =
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'cells'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'name'; readonly name: string };

/** `Customers[#All]`, `'Open items'!$A$3:$H$64`, `AsOf`. */
export function referenceFrom(text: string): Reference {
  const written = text.trim().replace(/^=/, '');
  const table = /^([^\s'![\]]+)\[#All\]$/i.exec(written);
  if (table) return { kind: 'table', name: table[1] };
  const cells = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(written);
  if (cells) return { kind: 'cells', sheet: cells[1]?.replaceAll("''", "'") ?? cells[2], address: cells[3].replaceAll('$', '') };
  return { kind: 'name', name: written };
}

/** The address without its sheet, as the pane shows it: `A3:H64`. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
}

/** With dollar signs, as a formula that stays where it is: `$A$3:$H$64`. */
export function fixed(address: string): string {
  return withoutSheet(address).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** Asks for the sheet, table or name; after the next sync the answer is its range, or null where there is none. */
export function locate(context: Excel.RequestContext, reference: Reference): () => Excel.Range | null {
  if (reference.kind === 'cells') {
    const sheet = context.workbook.worksheets.getItemOrNullObject(reference.sheet);
    return () => (sheet.isNullObject ? null : sheet.getRange(reference.address));
  }
  const table = context.workbook.tables.getItemOrNullObject(reference.name);
  if (reference.kind === 'table') return () => (table.isNullObject ? null : table.getRange());
  const name = context.workbook.names.getItemOrNullObject(reference.name);
  return () => (!name.isNullObject ? name.getRangeOrNullObject() : table.isNullObject ? null : table.getRange());
}
