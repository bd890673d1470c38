import { addressOf } from '../grid/address';
import type { Area, Book, BookEvents, ChangeKind } from '../grid/book';
import type { CellValue } from '../grid/document';
import { isError } from './functionValues';
import type { Entry } from './functions';

/** Office.js's numbers for the events of sheets and tables. */
export const EVENT = {
  tableChanged: 101,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
  renamed: 25,
} as const;
export const WHOLE_WORKBOOK = 'Workbook';

/** Which events an add-in asked for, and how the sheet's own events become Excel's. */
export interface Events {
  subscribe(type: number, target: string): void;
  unsubscribe(type: number, target: string): void;
  clear(): void;
  dispose(): void;
}

type Facts = Readonly<Record<string, unknown>>;
type Send = (entries: readonly Entry[]) => void;

const CATEGORY = 65536;
const CHANGE: Readonly<Record<ChangeKind, string>> = {
  edited: 'RangeEdited',
  rowsInserted: 'RowInserted',
  rowsDeleted: 'RowDeleted',
  columnsInserted: 'ColumnInserted',
  columnsDeleted: 'ColumnDeleted',
};

export function openEvents(book: Book, send: Send): Events {
  const asked = new Set<string>();
  let active = book.sheets.active;

  function tell(type: number, targets: readonly string[], facts: Facts) {
    const entries = targets
      .filter((target) => asked.has(`${type} ${target}`))
      .map((target): Entry => [CATEGORY, type, target, JSON.stringify(facts), 0, false]);
    if (entries.length > 0) send(entries);
  }
  const tellSheet = (type: number, sheet: string, facts: Facts = {}) => {
    tell(type, [sheet, WHOLE_WORKBOOK], { worksheetId: sheet, ...facts });
  };

  const stops = [
    book.on('changed', (event) => {
      tellSheet(EVENT.changed, event.area.sheet, changed(event));
      for (const table of book.tables.list(event.area.sheet)) {
        if (touch(table.area, event.area))
          tell(EVENT.tableChanged, [table.id, WHOLE_WORKBOOK], {
            worksheetId: table.sheet,
            tableId: table.id,
            ...changed(event),
          });
      }
    }),
    book.on('calculated', ({ sheets }) => {
      for (const sheet of sheets) tellSheet(EVENT.calculated, sheet, { address: '' });
    }),
    book.on('selected', ({ area }) => {
      tellSheet(EVENT.selection, area.sheet, { address: addressOf(area) });
    }),
    book.on('activated', ({ sheet }) => {
      if (sheet !== active) tellSheet(EVENT.deactivated, active);
      active = sheet;
      tellSheet(EVENT.activated, sheet);
    }),
    book.on('added', ({ sheet }) => {
      tellSheet(EVENT.added, sheet, { source: 'Local' });
    }),
    book.on('removed', ({ sheet }) => {
      tellSheet(EVENT.deleted, sheet, { source: 'Local' });
    }),
    book.on('renamed', ({ sheet, before, after }) => {
      tellSheet(EVENT.renamed, sheet, { source: 'Local', nameBefore: before, nameAfter: after });
    }),
  ];

  return {
    subscribe: (type, target) => {
      asked.add(`${type} ${target}`);
    },
    unsubscribe: (type, target) => {
      asked.delete(`${type} ${target}`);
    },
    clear: () => {
      asked.clear();
    },
    dispose: () => {
      for (const stop of stops) stop();
    },
  };
}

function changed({ area, kind, by, before, after }: BookEvents['changed']): Facts {
  const details =
    before === undefined && after === undefined
      ? {}
      : {
          valueBefore: shown(before),
          valueAfter: shown(after),
          valueTypeBefore: typeName(before),
          valueTypeAfter: typeName(after),
        };
  return {
    changeType: CHANGE[kind],
    source: 'Local',
    address: addressOf(area),
    shiftDirection: 'None',
    referenceId: JSON.stringify(area),
    triggerSource: by === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    ...details,
  };
}

/** As the API shows a value: blank is '', an error its text. */
export function shown(value: CellValue | undefined): string | number | boolean {
  return isError(value) ? value.error : (value ?? '');
}

export function typeName(value: CellValue | undefined): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null || value === undefined) return 'Empty';
  if (isError(value)) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

function touch(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
