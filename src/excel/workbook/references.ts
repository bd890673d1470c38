/** What a reference names, before Excel is asked whether it is there. */
export type Reference =
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'cells'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'name'; readonly name: string };

/** `Customers[#All]`, `'Open items'!$A$3:$H$64`, `AsOf`. */
export function referenceFrom(text: string): Reference {
  const written = text.trim().replace(/^=/, '');
  const [, table] = /^([^\s'![\]]+)\[#All\]$/i.exec(written) ?? [];
  if (table) return { kind: 'table', name: table };
  const [, quoted, bare = '', address] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(written) ?? [];
  if (address)
    return { kind: 'cells', sheet: quoted?.replaceAll("''", "'") ?? bare, address: address.replaceAll('$', '') };
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

/** The ranges of the references, null where there is no such sheet, table or name. One sync, however many there are. */
export async function rangesNamed(
  context: Excel.RequestContext,
  references: readonly string[],
): Promise<readonly (Excel.Range | null)[]> {
  const places = references.map((text) => placeOf(context, referenceFrom(text)));
  await context.sync();
  return places.map(rangeAt);
}

/** `B5#` is what spills from B5. */
function cellsOf(sheet: Excel.Worksheet, address: string): Excel.Range {
  return address.endsWith('#')
    ? sheet.getRange(address.slice(0, -1)).getSpillingToRangeOrNullObject()
    : sheet.getRange(address);
}

/** What Excel is asked about first: nothing may be said of a range before it is known that its sheet is there. */
interface Place {
  readonly sheet: Excel.Worksheet | null;
  readonly address: string;
  readonly table: Excel.Table | null;
  readonly name: Excel.NamedItem | null;
}

function placeOf({ workbook }: Excel.RequestContext, reference: Reference): Place {
  if (reference.kind === 'cells')
    return {
      sheet: workbook.worksheets.getItemOrNullObject(reference.sheet),
      address: reference.address,
      table: null,
      name: null,
    };
  const table = workbook.tables.getItemOrNullObject(reference.name);
  return {
    sheet: null,
    address: '',
    table,
    name: reference.kind === 'name' ? workbook.names.getItemOrNullObject(reference.name) : null,
  };
}

function rangeAt(place: Place): Excel.Range | null {
  if (place.sheet) return place.sheet.isNullObject ? null : cellsOf(place.sheet, place.address);
  if (place.name && !place.name.isNullObject) return place.name.getRangeOrNullObject();
  return place.table && !place.table.isNullObject ? place.table.getRange() : null;
}
