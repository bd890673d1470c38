import type { DefinedName, Table } from '../../grid/document';
import { formulaFromFile } from '../formula/formulaFromFile';
import { parseAddress } from '../../grid/address';
import { movedFormula } from '../../grid/relativeFormula';
import { refuseFile } from '../refusal';
import { type Parts, type Relation, attribute, decoded, relationsOf, textOf } from '../parts/package';
import { sheetParts, workbookPath } from '../parts/sheetParts';
import type { Contents, FormulaCell, SheetContents } from './contents';
import { scanSheet } from './scanSheet';
import { sharedStringsIn } from './sharedStrings';
import type { StoredFormula } from './storedFormula';
import { plainText } from './xmlText';

/** Reads what a calculation needs straight from the parts of a file, a part at a time; null where one of them is written in an unusual way. */
export function scanFile(parts: Parts, functions: readonly string[]): Contents | null {
  const workbook = workbookPath(parts);
  const relations = relationsOf(parts, workbook);
  const xml = textOf(parts, workbook) ?? '';
  const texts = textsOf(parts, relations);
  if (!texts || /<\w+:workbook\b/.test(xml)) return null;
  const all = sheetParts(parts);
  const sheets: SheetContents[] = [];
  for (const { name, path } of all) {
    if (relations.find(({ target }) => target === path)?.type !== 'worksheet') continue;
    const sheet = sheetAt(parts, path, name, texts, functions);
    if (!sheet) return null;
    sheets.push(sheet);
  }
  return {
    sheets,
    names: namesIn(
      xml,
      all.map(({ name }) => name),
      functions,
    ),
    date1904: /<workbookPr\b[^>]*\sdate1904="(1|true)"/.test(xml),
  };
}

function textsOf(parts: Parts, relations: readonly Relation[]): readonly string[] | null {
  const path = relations.find(({ type }) => type === 'sharedStrings')?.target;
  return path === undefined ? [] : sharedStringsIn(textOf(parts, path) ?? '');
}

function sheetAt(
  parts: Parts,
  path: string,
  name: string,
  texts: readonly string[],
  functions: readonly string[],
): SheetContents | null {
  const bytes = parts[path];
  if (!bytes) return refuseFile('a sheet of the workbook is missing', '工作簿缺少某个工作表的内容');
  const scanned = scanSheet(bytes, texts);
  const formulas = scanned && formulasOf(scanned.formulas, name, functions);
  return formulas && { name, rows: scanned.rows, formulas, tables: tablesAt(parts, path) };
}

/** Null where a formula leans on one that is not there. */
function formulasOf(
  stored: readonly StoredFormula[],
  sheet: string,
  functions: readonly string[],
): readonly FormulaCell[] | null {
  const groups = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  const formulas: FormulaCell[] = [];
  for (const { row, column, text, shared, reach } of stored) {
    const leader = shared !== null && text === '' ? groups.get(shared) : undefined;
    if (text === '' && !leader) return null;
    const formula = leader
      ? movedFormula(leader.formula, row - leader.row, column - leader.column)
      : formulaFromFile(text, functions);
    if (shared !== null && text !== '') groups.set(shared, { formula, row, column });
    const area = reach === null ? null : parseAddress(reach);
    formulas.push({
      sheet,
      row,
      column,
      rows: area?.rows ?? 1,
      columns: area?.columns ?? 1,
      formula,
      isArray: area !== null,
    });
  }
  return formulas;
}

function tablesAt(parts: Parts, path: string): readonly Table[] {
  return relationsOf(parts, path)
    .filter(({ type }) => type === 'table')
    .flatMap(({ target }) => {
      const xml = textOf(parts, target);
      if (!xml) return [];
      const table = /<table\b[^>]*>/.exec(xml)?.[0] ?? '';
      return [
        {
          name: attribute(table, 'displayName') ?? attribute(table, 'name') ?? '',
          range: attribute(table, 'ref') ?? '',
          columns: [...xml.matchAll(/<tableColumn\b[^>]*>/g)].map(([tag]) => plainText(attribute(tag, 'name') ?? '')),
          style: attribute(/<tableStyleInfo\b[^>]*>/.exec(xml)?.[0] ?? '', 'name'),
          totals: Number(attribute(table, 'totalsRowCount') ?? 0) > 0,
        },
      ];
    });
}

/** In alphabetical order; those that Excel keeps for itself and hidden ones are left out. */
function namesIn(xml: string, sheets: readonly string[], functions: readonly string[]): readonly DefinedName[] {
  const found = [...xml.matchAll(/(<definedName\b[^>]*>)([^<]*)<\/definedName>/g)].flatMap(
    ([, tag, text]): DefinedName[] => {
      const [name, place, hidden] = [
        attribute(tag!, 'name') ?? '',
        attribute(tag!, 'localSheetId'),
        attribute(tag!, 'hidden'),
      ];
      if (name.startsWith('_xlnm.') || hidden === '1' || hidden === 'true') return [];
      return [
        {
          name,
          refersTo: formulaFromFile(decoded(text!), functions),
          sheet: place === null ? null : (sheets[Number(place)] ?? null),
        },
      ];
    },
  );
  return found.sort((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)));
}
