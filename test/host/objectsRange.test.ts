import { shifted } from '../../src/host/objects/shiftKept';
import type { Worksheet } from '../../src/host/objects/worksheet';
import { openObjects } from './objectsSession';
import { workbook } from './workbooks';

let objects: ReturnType<typeof openObjects>;
let sheet: Worksheet;
beforeEach(async () => {
  objects = openObjects(
    workbook({
      'My data': [
        [1, 'two', null],
        [true, '=A1+1', null],
        [null, null, null],
        [null, null, 'far'],
      ],
    }),
  );
  sheet = objects.workbook.worksheets.getItem('My data');
  await objects.session.book.calculation.settled();
});
afterEach(() => {
  objects.dispose();
});

describe('A range', () => {
  it('has its address with the sheet, quoted where it must be', () => {
    expect(sheet.getRange('B2:C3').address).toBe("'My data'!B2:C3");
    expect(sheet.getRange('C:D').address).toBe("'My data'!C:D");
    expect(sheet.getRange('A1').address).toBe("'My data'!A1");
  });

  it.each([
    ['getCell', [1, 2], 'D3'],
    ['getRow', [1], 'B3:C3'],
    ['getColumn', [0], 'B2:B3'],
    ['getLastCell', [], 'C3'],
    ['getLastRow', [], 'B3:C3'],
    ['getLastColumn', [], 'C2:C3'],
    ['getOffsetRange', [-1, 2], 'D1:E2'],
    ['getResizedRange', [2, -1], 'B2:B5'],
    ['getAbsoluteResizedRange', [1, 1], 'B2'],
    ['getEntireColumn', [], 'B:C'],
    ['getEntireRow', [], '2:3'],
    ['getRowsBelow', [2], 'B4:C5'],
    ['getRowsAbove', [1], 'B1:C1'],
    ['getColumnsAfter', [1], 'D2:D3'],
    ['getColumnsBefore', [1], 'A2:A3'],
    ['getBoundingRect', ['E5'], 'B2:E5'],
    ['getIntersection', ['C1:E9'], 'C2:C3'],
  ] as const)('%s%j of B2:C3 is %s', (member, given, expected) => {
    const range = sheet.getRange('B2:C3');
    const found = (range[member] as (...given: unknown[]) => { address: string }).apply(range, [...given]);
    expect(found.address).toBe(`'My data'!${expected}`);
  });

  it('does not reach beyond the sheet', () => {
    expect(() => sheet.getRange('A1').getOffsetRange(-1, 0)).toThrow('The range would reach beyond the sheet.');
    expect(() => sheet.getRange('XFD1').getColumnsAfter(1)).toThrow('The range would reach beyond the sheet.');
  });

  it('gives values, formulas, types and text cell by cell, blanks as empty text', () => {
    const range = sheet.getRange('A1:C2');
    expect(range.values).toEqual([
      [1, 'two', ''],
      [true, 2, ''],
    ]);
    expect(range.formulas).toEqual([
      [1, 'two', ''],
      [true, '=A1+1', ''],
    ]);
    expect(range.valueTypes).toEqual([
      ['Double', 'String', 'Empty'],
      ['Boolean', 'Double', 'Empty'],
    ]);
    expect(range.text).toEqual([
      ['1', 'two', ''],
      ['TRUE', '2', ''],
    ]);
  });

  it('of whole columns gives no values, but the part that is used does', () => {
    expect(sheet.getRange('A:B').values).toBeNull();
    expect(sheet.getRange('A:B').getUsedRange().address).toBe("'My data'!A1:B4");
  });

  it('leaves a cell alone where null is written and clears it where empty text is', () => {
    sheet.getRange('A1:C1').values = [[null, '', 9]];
    expect(sheet.getRange('A1:C1').values).toEqual([[1, '', 9]]);
  });

  it('takes one value for all its cells, and refuses a matrix of another size', () => {
    sheet.getRange('A5:B6').values = 'same';
    expect(sheet.getRange('A5:B6').values).toEqual([
      ['same', 'same'],
      ['same', 'same'],
    ]);
    expect(() => {
      sheet.getRange('A5:B6').values = [[1, 2]];
    }).toThrow("doesn't match the size");
  });

  it('finds the filled block around a cell, and only that', () => {
    expect(sheet.getRange('A1').getSurroundingRegion().address).toBe("'My data'!A1:B2");
    expect(sheet.getRange('C4').getSurroundingRegion().address).toBe("'My data'!C4");
    sheet.getRange('C3').values = [['bridge']];
    expect(sheet.getRange('A1').getSurroundingRegion().address).toBe("'My data'!A1:C4");
  });

  it('finds formulas, constants and blanks', () => {
    const range = sheet.getRange('A1:C4');
    expect(range.getSpecialCells('Formulas').address).toBe("'My data'!B2");
    expect(range.getSpecialCells('Constants', 'Text').address).toBe("'My data'!B1,'My data'!C4");
    expect(range.getSpecialCells('Blanks').cellCount).toBe(12 - 5);
    expect(range.getSpecialCellsOrNullObject('Formulas', 'Errors')).toBeNull();
    expect(() => range.getSpecialCells('Formulas', 'Errors')).toThrow('No cells were found.');
  });

  it('formats a whole row as far as the sheet shows it', () => {
    sheet.getRange('1:1').format.font.bold = true;
    expect(sheet.getRange('A1:Z1').format.font.bold).toBe(true);
    expect(sheet.getRange('A2').format.font.bold).toBe(false);
  });

  it('gives cells the properties of their look together, before anything else is read or done', () => {
    const { looks, book } = objects.session;
    const given = jest.spyOn(book.cells, 'style');
    const range = sheet.getRange('A1:B2');
    range.numberFormat = '0.00';
    range.format.font.bold = true;
    range.format.horizontalAlignment = 'Right';
    range.format.fill.color = '#ffeeaa';
    expect(given).not.toHaveBeenCalled();
    expect(sheet.getRange('B2').format.fill.color).toBe('#ffeeaa');
    expect(given.mock.calls.map(([, look]) => look)).toEqual([
      { numberFormat: '0.00', bold: true, horizontal: 'right', fill: '#ffeeaa' },
    ]);
    range.format.font.italic = true;
    sheet.getRange('A1').format.font.italic = false;
    looks.settle();
    expect(sheet.getRange('A1').format.font.italic).toBe(false);
    expect(sheet.getRange('B2').format.font.italic).toBe(true);
  });

  it('refuses a look where the sheet is protected, property by property', () => {
    sheet.protection.protect();
    expect(() => {
      sheet.getRange('A1').format.font.bold = true;
    }).toThrow('protected');
    sheet.protection.unprotect();
    expect(sheet.getRange('A1').format.font.bold).toBe(false);
  });

  it('sets texts in from the side on which they stand', () => {
    sheet.getRange('A1:B1').format.horizontalAlignment = 'Left';
    sheet.getRange('A1').format.indentLevel = 2;
    expect(sheet.getRange('A1:B1').format.indentLevel).toBeNull();
    expect([sheet.getRange('A1').format.indentLevel, sheet.getRange('B1').format.indentLevel]).toEqual([2, 0]);
    sheet.getRange('A1').format.indentLevel = 0;
    expect(sheet.getRange('A1:B1').format.indentLevel).toBe(0);
  });

  it('sets widths, heights and lines, and reads them again', () => {
    sheet.getRange('B:C').format.columnWidth = 96;
    sheet.getRange('2:3').format.rowHeight = 30;
    const line = sheet.getRange('A1:C2').format.borders.getItem('EdgeBottom');
    line.style = 'Continuous';
    line.color = '#112233';
    expect([
      sheet.getRange('B1').format.columnWidth,
      sheet.getRange('A1').format.columnWidth,
      sheet.getRange('A:C').format.columnWidth,
    ]).toEqual([96, 48, null]);
    expect([sheet.getRange('A3').format.rowHeight, sheet.getRange('A1').format.rowHeight]).toEqual([30, 15]);
    expect(
      objects.session.book.cells.styles(sheet.getRange('B1:B2').area).map(([style]) => style!.borderBottom),
    ).toEqual([undefined, '#112233']);
    expect(() => sheet.getRange('A1').format.borders.getItem('EdgeLeft')).toThrow('EdgeLeft');
  });

  it('shows cells as one and apart again', () => {
    sheet.getRange('A6:C7').merge(true);
    expect(objects.session.book.sheets.layout(sheet.sheet).merged).toEqual(['A6:C6', 'A7:C7']);
    sheet.getRange('B7').unmerge();
    expect(objects.session.book.sheets.layout(sheet.sheet).merged).toEqual(['A6:C6']);
  });

  it('puts rows in and takes them out, whole ones only', () => {
    sheet.getRange('1:2').insert('Down');
    expect(sheet.getRange('A3').values).toEqual([[1]]);
    sheet.getRange('1:2').delete('Up');
    expect(sheet.getRange('B2').formulas).toEqual([['=A1+1']]);
    expect(() => sheet.getRange('A1').insert('Down')).toThrow('Range.insert(Down) of single cells');
  });
});

describe('A kept range', () => {
  const kept = { sheet: 's', row: 4, column: 2, rows: 3, columns: 2 };
  const rows = (row: number, count: number) => ({ sheet: 's', row, column: 0, rows: count, columns: 16_384 });
  it.each([
    ['rowsInserted' as const, rows(0, 2), { row: 6, rows: 3 }],
    ['rowsInserted' as const, rows(4, 1), { row: 5, rows: 3 }],
    ['rowsInserted' as const, rows(5, 2), { row: 4, rows: 5 }],
    ['rowsInserted' as const, rows(7, 2), { row: 4, rows: 3 }],
    ['rowsDeleted' as const, rows(0, 2), { row: 2, rows: 3 }],
    ['rowsDeleted' as const, rows(3, 2), { row: 3, rows: 2 }],
    ['rowsDeleted' as const, rows(6, 5), { row: 4, rows: 2 }],
  ])('moves with its cells: %s %j', (kind, changed, expected) => {
    expect(shifted(kept, changed, kind)).toEqual({ ...kept, ...expected });
  });

  it('stays where another sheet changes', () => {
    expect(shifted(kept, { ...rows(0, 2), sheet: 'other' }, 'rowsInserted')).toEqual(kept);
  });
});
