/** Which of our names are there, and the sheet to which each points. */
export async function sheetsBehind(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const items = names.map((name) => context.workbook.names.getItemOrNullObject(name));
  for (const item of items) item.load('name, formula');
  await context.sync();
  const there = items.filter(({ isNullObject }) => !isNullObject);
  return new Map(there.map(({ name, formula }) => [name, sheetIn(String(formula))]));
}

function sheetIn(formula: string): string {
  const [, quoted, plain] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? '';
}
