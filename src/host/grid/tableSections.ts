import type { Injector } from '@univerjs/core';
import {
  ErrorType,
  ErrorValueObject,
  IFormulaCurrentConfigService,
  ReferenceNodeFactory,
} from '@univerjs/engine-formula';
import { TableManager } from '@univerjs/sheets-table';

/**
 * Which rows and columns of a table a structured reference means. The library counts the totals row among the data, knows one section in a reference,
 * finds totals where there are none, and takes a column that does not exist for the one before the table; here it is as in Excel.
 */
interface TableNode {
  readonly _tableReferenceObject?: { setRangeData(range: object): void };
  execute(): void;
  setValue(value: ErrorValueObject): void;
}

interface Factory {
  _getTableReferenceNode(token: string, ...rest: unknown[]): TableNode | undefined;
}

interface FoundTable {
  readonly range: { readonly startRow: number; readonly endRow: number; readonly startColumn: number };
  readonly columns: readonly string[];
  readonly totals: boolean;
}

export function readTableSections(injector: Injector): void {
  const factory = injector.get(ReferenceNodeFactory) as unknown as Factory;
  const create = factory._getTableReferenceNode;
  factory._getTableReferenceNode = function (this: Factory, token, ...rest) {
    const node = create.call(this, token, ...rest);
    const [, name, inside] = /^(?:'(?:[^']|'')*'!|[^!'[\]]+!)?([^[\]]+?)(\[.*\])?$/.exec(token.trim()) ?? [];
    const table =
      node?._tableReferenceObject && name && !/#This Row/i.test(inside ?? '') ? tableNamed(injector, name) : null;
    if (!node || !table) return node;
    const range = rangeMeant(table, inside ?? '');
    if (range) node._tableReferenceObject!.setRangeData(range);
    else
      node.execute = () => {
        node.setValue(ErrorValueObject.create(ErrorType.REF));
      };
    return node;
  };
}

function tableNamed(injector: Injector, name: string): FoundTable | null {
  const unit = injector.get(IFormulaCurrentConfigService).getExecuteUnitId();
  const table = unit
    ? injector
        .get(TableManager)
        .getTableList(unit)
        .find((each) => each.name === name)
    : undefined;
  return table
    ? {
        range: table.range,
        columns: table.columns.map(({ displayName }) => displayName),
        totals: Boolean((table.meta as { totals?: boolean } | undefined)?.totals),
      }
    : null;
}

/** Null where the table has not what is asked for. */
function rangeMeant(table: FoundTable, inside: string): object | null {
  const parts =
    inside
      .match(/[^[\],:]+/g)
      ?.map((part) => part.trim())
      .filter((part) => part !== '') ?? [];
  const sections = parts.filter((part) => part.startsWith('#')).map((part) => part.toLowerCase());
  const columns = parts.filter((part) => !part.startsWith('#')).map((part) => table.columns.indexOf(part));
  const rows = (sections.length > 0 ? sections : ['#data']).map((section) => rowsOf(table, section));
  if (rows.includes(null) || columns.includes(-1)) return null;
  const all = columns.length > 0 ? columns : [0, table.columns.length - 1];
  return {
    startRow: Math.min(...rows.map((each) => each![0])),
    endRow: Math.max(...rows.map((each) => each![1])),
    startColumn: table.range.startColumn + Math.min(...all),
    endColumn: table.range.startColumn + Math.max(...all),
  };
}

function rowsOf(
  { range: { startRow, endRow }, totals }: FoundTable,
  section: string,
): readonly [number, number] | null {
  switch (section) {
    case '#all':
      return [startRow, endRow];
    case '#headers':
      return [startRow, startRow];
    case '#data':
      return [startRow + 1, totals ? endRow - 1 : endRow];
    case '#totals':
      return totals ? [endRow, endRow] : null;
    default:
      return null;
  }
}
