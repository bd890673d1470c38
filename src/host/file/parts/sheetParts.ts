import { type Parts, attribute, relationsOf, textOf } from './package';

interface SheetPart {
  readonly name: string;
  readonly path: string;
}

export function workbookPath(parts: Parts): string {
  return relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
}

/** The sheets in the order of their tabs, each with the part in which it is stored. */
export function sheetParts(parts: Parts): readonly SheetPart[] {
  const path = workbookPath(parts);
  const relations = new Map(relationsOf(parts, path).map(({ id, target }) => [id, target]));
  return [...(textOf(parts, path) ?? '').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => ({
    name: attribute(tag, 'name') ?? '',
    path: relations.get(attribute(tag, '\\w+:id') ?? '') ?? '',
  }));
}
