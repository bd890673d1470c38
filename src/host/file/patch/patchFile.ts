import type { Archive } from '../parts/archive';
import { type Parts, attribute, relationsOf, relationsPath, setText, textOf } from '../parts/package';
import { sheetParts, workbookPath } from '../parts/sheetParts';
import type { SheetChanges } from './changes';
import { dynamicMarkIn } from './dynamicMark';
import { isWellFormed } from './isWellFormed';
import { patchSheet } from './patchSheet';
import { refuseFile } from '../refusal';

/**
 * Puts results into an .xlsx file by sheet name, and leaves every part that holds none byte for byte as it was:
 * comments, pivots, macros, parts that nobody here knows. What cannot be patched is refused, never damaged.
 */
export function patchFile({ parts, packed }: Archive, changes: ReadonlyMap<string, SheetChanges>): Uint8Array {
  let known: string | undefined;
  const mark = () => (known ??= dynamicMarkIn(parts));
  for (const { name, path } of sheetParts(parts)) {
    const wanted = changes.get(name);
    if (wanted) patchPart(parts, path, wanted, mark);
  }
  dropCalculationChain(parts);
  return packed();
}

function patchPart(parts: Parts, path: string, changes: SheetChanges, mark: () => string): void {
  const bytes = parts[path] ?? refuseFile('a sheet of the workbook is missing', '工作簿缺少某个工作表的内容');
  const patched = patchSheet(bytes, changes, mark);
  if (!isWellFormed(patched))
    refuseFile('a sheet could not be patched without breaking it', '某个工作表无法在不破坏内容的情况下修补');
  parts[path] = patched;
}

/** Excel makes the chain anew; an old one might name a cell whose formula has become an array. */
function dropCalculationChain(parts: Parts): void {
  const workbook = workbookPath(parts);
  const chain = relationsOf(parts, workbook).find(({ type }) => type === 'calcChain')?.target;
  if (!chain) return;
  const without = (path: string, tag: RegExp, holds: (tag: string) => boolean) =>
    setText(
      parts,
      path,
      textOf(parts, path)!.replace(tag, (found) => (holds(found) ? '' : found)),
    );
  without(relationsPath(workbook), /<Relationship\b[^>]*\/>/g, (tag) =>
    (attribute(tag, 'Type') ?? '').endsWith('/calcChain'),
  );
  without('[Content_Types].xml', /<Override\b[^>]*\/>/g, (tag) => attribute(tag, 'PartName') === `/${chain}`);
  delete parts[chain];
}
