import * as application from '../../src/host/objects/application';
import * as chart from '../../src/host/objects/chart';
import * as chartCollection from '../../src/host/objects/chartCollection';
import * as chartParts from '../../src/host/objects/chartParts';
import * as chartSeries from '../../src/host/objects/chartSeries';
import * as conditionalFormats from '../../src/host/objects/conditionalFormats';
import * as conditionalFormatKinds from '../../src/host/objects/conditionalFormatKinds';
import * as headersFooters from '../../src/host/objects/headersFooters';
import * as names from '../../src/host/objects/names';
import * as pageLayout from '../../src/host/objects/pageLayout';
import * as range from '../../src/host/objects/range';
import * as rangeBorders from '../../src/host/objects/rangeBorders';
import * as rangeFormat from '../../src/host/objects/rangeFormat';
import * as settings from '../../src/host/objects/settings';
import * as specialCells from '../../src/host/objects/specialCells';
import * as tables from '../../src/host/objects/tables';
import * as tableColumns from '../../src/host/objects/tableColumns';
import * as tableRows from '../../src/host/objects/tableRows';
import * as workbookObject from '../../src/host/objects/workbook';
import * as worksheet from '../../src/host/objects/worksheet';
import * as worksheetParts from '../../src/host/objects/worksheetParts';
import * as worksheets from '../../src/host/objects/worksheets';
import { workbook } from '../host/workbooks';
import { openOfficeRoom, type OfficePage, type OfficeRoom } from './officePage';

jest.setTimeout(60_000);

let room: OfficeRoom;
let office: OfficePage;
beforeAll(async () => {
  room = await openOfficeRoom();
});
afterAll(async () => {
  await room.close();
});
beforeEach(async () => {
  office = await room.open(workbook({ Sheet1: [] }));
});
afterEach(async () => {
  await office.close();
  expect(office.elsewhere).toEqual([]);
  expect(office.complaints).toEqual([]);
});

function membersOf(prototype: object): string[] {
  const parent = Object.getPrototypeOf(prototype) as object;
  const own = Object.getOwnPropertyNames(prototype).filter(
    (name) => name !== 'constructor' && name !== '_className' && name !== 'getItem',
  );
  return parent === Object.prototype ? own : [...own, ...membersOf(parent)];
}

/** What a batch was refused with: Microsoft's own error object, as the add-in sees it. */
function refused(work: (context: Excel.RequestContext) => Promise<unknown>) {
  return office.pane.evaluate(
    `(${String(async (what: typeof work) => {
      try {
        await Excel.run(what);
        return null;
      } catch (thrown) {
        const { code, message, debugInfo } = thrown as OfficeExtension.Error;
        return { code, message, location: debugInfo.errorLocation };
      }
    })})(${String(work)})`,
  );
}

describe('the real Office.js in its frame', () => {
  it('takes the page for Excel, and knows what it can do', async () => {
    expect(await office.pane.evaluate(() => window.officeIsReady)).toMatchObject({ host: 'Excel', platform: 'Mac' });
    expect(
      await office.pane.evaluate(() =>
        [
          'ExcelApi 1.12',
          'ExcelApi 1.13',
          'SharedRuntime 1.1',
          'CustomFunctionsRuntime 1.1',
          'ExcelApiOnline 1.1',
        ].filter((set) => {
          const [name, version] = set.split(' ');
          return Office.context.requirements.isSetSupported(name!, version);
        }),
      ),
    ).toEqual(['ExcelApi 1.12', 'SharedRuntime 1.1', 'CustomFunctionsRuntime 1.1']);
  });

  it('finds no member in the object model that Excel does not have', async () => {
    const ours = [
      application,
      chart,
      chartCollection,
      chartParts,
      chartSeries,
      conditionalFormats,
      conditionalFormatKinds,
      headersFooters,
      names,
      pageLayout,
      range,
      rangeBorders,
      rangeFormat,
      settings,
      specialCells,
      tables,
      tableColumns,
      tableRows,
      workbookObject,
      worksheet,
      worksheetParts,
      worksheets,
    ]
      .flatMap((module) => Object.values(module) as unknown[])
      .filter(
        (member): member is { prototype: { _className: string } } =>
          typeof member === 'function' && '_className' in ((member.prototype as object) ?? {}),
      )
      .map(({ prototype }) => [prototype._className, membersOf(prototype)] as const);
    expect(ours.length).toBeGreaterThan(25);
    const unknown = await office.pane.evaluate(
      (classes) =>
        classes.flatMap(([name, members]) => {
          const theirs = (Excel as unknown as Record<string, { prototype: object } | undefined>)[name]?.prototype;
          return members.filter((member) => !theirs || !(member in theirs)).map((member) => `${name}.${member}`);
        }),
      ours,
    );
    // Office.js reads `ShowGridlines` and writes `Gridlines`.
    expect(unknown).toEqual(['Worksheet.gridlines']);
  });

  it('writes a range and reads it with its formulas calculated', async () => {
    const read = await office.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
        range.values = [
          [1, 'two'],
          [true, '=A1*2'],
        ];
        range.load('values, formulas, address, valueTypes, rowCount, columnCount, rowIndex');
        await context.sync();
        return range.toJSON();
      }),
    );
    expect(read).toMatchObject({
      address: 'Sheet1!A1:B2',
      values: [
        [1, 'two'],
        [true, 2],
      ],
      formulas: [
        [1, 'two'],
        [true, '=A1*2'],
      ],
      valueTypes: [
        ['Double', 'String'],
        ['Boolean', 'Double'],
      ],
      rowCount: 2,
      columnCount: 2,
      rowIndex: 0,
    });
  });

  it('writes and reads many cells, which Office.js sends in parts, and refuses them where they do not fit', async () => {
    const written = await office.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:F1001');
        range.values = Array.from({ length: 1000 }, (_, row) =>
          Array.from({ length: 5 }, (__, column) => row * 10 + column),
        );
        range.load('values');
        await context.sync();
        return [range.values.length, range.values[999] as unknown];
      }),
    );
    expect(written).toEqual([1000, [9990, 9991, 9992, 9993, 9994]]);
    expect(
      await refused(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('B2:F1000').values = Array.from({ length: 1000 }, () => [
          1, 2, 3, 4, 5,
        ]);
        await context.sync();
      }),
    ).toMatchObject({ code: 'InvalidArgument' });
  });

  it('keeps ranges from one batch to the next, also when rows are put in above', async () => {
    expect(
      await office.pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          const range = sheet.getRange('A3');
          range.values = [['here']];
          await context.sync();
          sheet.getRange('1:2').insert('Down');
          await context.sync();
          range.load('address, values');
          await context.sync();
          return [range.address, range.values[0]![0] as unknown];
        }),
      ),
    ).toEqual(['Sheet1!A5', 'here']);
  });

  it('goes on with a sheet, a table and a chart that it has added in an earlier batch', async () => {
    const read = await office.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Sales');
        await context.sync();
        sheet.getRange('A1:B3').values = [
          ['Town', 'Sum'],
          ['Ghent', 3],
          ['Bruges', 4],
        ];
        const table = sheet.tables.add('A1:B3', true);
        table.name = 'Towns';
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
        await context.sync();
        chart.name = 'Sums by town';
        chart.title.text = 'Sums';
        chart.setPosition('D2', 'H12');
        chart.series.getItemAt(0).format.fill.setSolidColor('#123456');
        await context.sync();
        chart.axes.valueAxis.numberFormat = '#,##0';
        const body = table.getDataBodyRange();
        const columns = table.columns;
        body.load('address');
        columns.load('items/name');
        chart.load('name, id, title/text, series/items/name, axes/valueAxis/numberFormat');
        await context.sync();
        return {
          body: body.address,
          columns: columns.items.map(({ name }) => name),
          chart: [chart.name, chart.title.text, chart.axes.valueAxis.numberFormat],
        };
      }),
    );
    expect(read).toEqual({ body: 'Sales!A2:B3', columns: ['Town', 'Sum'], chart: ['Sums by town', 'Sums', '#,##0'] });
    const [, sales] = office.book.toDocument().sheets;
    expect(sales!.tables).toMatchObject([{ name: 'Towns', range: 'A1:B3' }]);
    expect(sales!.charts).toMatchObject([
      {
        name: 'Sums by town',
        kind: 'columnClustered',
        title: 'Sums',
        numberFormat: '#,##0',
        anchor: { fromRow: 1, fromColumn: 3, toRow: 12, toColumn: 8 },
        series: [{ name: 'Sales!$B$1', values: 'Sales!$B$2:$B$3', categories: 'Sales!$A$2:$A$3', color: '#123456' }],
      },
    ]);
  });

  it('adds a name and finds that another is not there', async () => {
    expect(
      await office.pane.evaluate(() =>
        Excel.run(async (context) => {
          const { names, worksheets } = context.workbook;
          names.add('AsOf', worksheets.getItem('Sheet1').getRange('C4'));
          names.add('Rate', '=0.25');
          const asOf = names.getItem('AsOf').load('formula, type, value');
          const rate = names.getItem('Rate').load('type, value');
          const none = names.getItemOrNullObject('Nobody');
          const nowhere = worksheets.getItemOrNullObject('Nowhere').getRange('A1');
          nowhere.load('values');
          await context.sync();
          return [
            asOf.formula as unknown,
            asOf.type,
            asOf.value as unknown,
            rate.type,
            rate.value as unknown,
            none.isNullObject,
            nowhere.isNullObject,
          ];
        }),
      ),
    ).toEqual(['=Sheet1!$C$4', 'Range', 'Sheet1!C4', 'Double', 0.25, true, true]);
  });

  it('formats cells, conditionally too, and reads what they have in common', async () => {
    expect(
      await office.pane.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
          range.values = [
            [0.5, 1],
            [2, 3],
          ];
          range.numberFormat = [
            ['0%', '0%'],
            ['0.0', '0.0'],
          ];
          range.format.font.bold = true;
          range.format.fill.color = '#ffeecc';
          range.format.columnWidth = 96;
          range.getRow(0).format.horizontalAlignment = 'Center';
          const rule = range.conditionalFormats.add('CellValue');
          rule.cellValue.rule = { formula1: '=2', operator: 'GreaterThan' };
          rule.cellValue.format.font.color = '#FF0000';
          await context.sync();
          range.conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = '#00FF00';
          range.load(
            'text, numberFormat, format/columnWidth, format/horizontalAlignment, format/font/bold, format/fill/color, conditionalFormats/items/type',
          );
          await context.sync();
          return {
            text: range.text,
            bold: range.format.font.bold,
            alignment: range.format.horizontalAlignment,
            width: range.format.columnWidth,
            types: range.conditionalFormats.items.map(({ type }) => type),
          };
        }),
      ),
    ).toEqual({
      text: [
        ['50%', '100%'],
        ['2.0', '3.0'],
      ],
      bold: true,
      alignment: null,
      width: 96,
      types: ['DataBar', 'CellValue'],
    });
    expect(office.book.toDocument().sheets[0]!.conditionalFormats).toMatchObject([
      { kind: 'dataBar', range: 'A1:B2', color: '#00FF00' },
      { kind: 'cellValue', range: 'A1:B2', operator: 'greaterThan', formula1: '2', style: { color: '#FF0000' } },
    ]);
  });

  it('keeps settings, its own and those of the document, in the workbook', async () => {
    expect(
      await office.pane.evaluate(async () => {
        await Excel.run(async (context) => {
          context.workbook.settings.add('draft', { step: 3 });
          await context.sync();
        });
        return Excel.run(async (context) => {
          const setting = context.workbook.settings.getItem('draft').load('value');
          await context.sync();
          return setting.value as unknown;
        });
      }),
    ).toEqual({ step: 3 });
    expect(office.book.settings.all()).toEqual({ draft: '{"step":3}' });
    await office.pane.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set('theme', 'dark');
          Office.context.document.settings.saveAsync(resolve);
        }),
    );
    expect(JSON.stringify(office.book.settings.all())).toContain('dark');
  });

  it('knows from which year the workbook counts its days', async () => {
    expect(
      await office.pane.evaluate(() =>
        Excel.run(async (context) => {
          const day = context.workbook.functions.date(2000, 1, 1).load('value');
          await context.sync();
          return day.value;
        }),
      ),
    ).toBe(36526);
  });

  it('hears what a user changes, selects and what is calculated', async () => {
    await office.pane.evaluate(() =>
      Excel.run(async (context) => {
        const heard: unknown[] = [];
        Object.assign(window, { heard });
        const { worksheets } = context.workbook;
        worksheets.getItem('Sheet1').getRange('B1').formulas = [['=A1+1']];
        worksheets.onChanged.add(async (event) =>
          Excel.run(async (inner) => {
            const range = event.getRange(inner).load('values');
            await inner.sync();
            heard.push([
              event.changeType,
              event.address,
              event.details?.valueAfter,
              event.triggerSource,
              range.values[0]![0],
            ]);
          }),
        );
        worksheets.onSelectionChanged.add(async ({ address }) => {
          heard.push(['selected', address]);
        });
        worksheets.onCalculated.add(async () => {
          heard.push(['calculated']);
        });
        worksheets.onAdded.add(async ({ source }) => {
          heard.push(['added', source]);
        });
        await context.sync();
      }),
    );
    await office.book.calculation.settled();
    const sheet = office.book.sheets.active;
    office.book.cells.enter({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, [[41]]);
    office.book.selection.select({ sheet, row: 2, column: 0, rows: 2, columns: 2 });
    await office.book.calculation.settled();
    office.book.sheets.add('More');
    const expected = [
      ['RangeEdited', 'A1', 41, 'Unknown', 41],
      ['selected', 'A3:B4'],
      ['calculated'],
      ['added', 'Local'],
    ];
    // How often Excel calculates is not told here, so each event is waited for by itself.
    await office.pane.waitForFunction((events) => {
      const heard = new Set((window as unknown as { heard: unknown[] }).heard.map((event) => JSON.stringify(event)));
      return events.every((event) => heard.has(JSON.stringify(event)));
    }, expected);
    expect(await office.pane.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual(
      expect.arrayContaining(expected),
    );
  });

  it('takes back one batch in one step', async () => {
    await office.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [['one']];
        sheet.getRange('A2').values = [['two']];
        await context.sync();
      }),
    );
    office.book.history.undo();
    expect(
      office.book.cells.values({ sheet: office.book.sheets.active, row: 0, column: 0, rows: 2, columns: 1 }),
    ).toEqual([[null], [null]]);
  });

  it('presses a button of the ribbon and hears that the command is done', async () => {
    await office.pane.evaluate(() => {
      Office.actions.associate('count', (event: Office.AddinCommands.Event) => {
        Object.assign(window, { pressed: event.source.id });
        event.completed();
      });
    });
    await office.bridge.press('count');
    expect(await office.pane.evaluate(() => (window as unknown as { pressed: string }).pressed)).toBe('count');
  });
});

describe('what goes wrong in Excel goes wrong here', () => {
  it('a property that was not loaded fails in Microsoft’s own words', async () => {
    expect(await refused(async (context) => context.workbook.worksheets.getActiveWorksheet().name)).toMatchObject({
      code: 'PropertyNotLoaded',
      location: 'Worksheet.name',
    });
  });

  it('an API that is not here fails by its name', async () => {
    expect(
      await refused(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').flashFill();
        await context.sync();
      }),
    ).toEqual({
      code: 'ApiNotFound',
      message: 'This Excel does not have Range.flashFill.',
      location: 'Range.flashFill',
    });
  });

  it('a sheet that is not there is not found', async () => {
    expect(
      await refused(async (context) => {
        context.workbook.worksheets.getItem('Nowhere').load('name');
        await context.sync();
      }),
    ).toMatchObject({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
  });

  it('a cell being edited refuses, or makes a request wait that says it can', async () => {
    office.switches.editing = true;
    const write = async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[7]];
      await context.sync();
    };
    expect(await refused(write)).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const waiting = office.pane.evaluate(`Excel.run({ delayForCellEdit: true }, ${String(write)})`);
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    const cell = { sheet: office.book.sheets.active, row: 0, column: 0, rows: 1, columns: 1 };
    expect(office.book.cells.values(cell)).toEqual([[null]]);
    office.switches.editing = false;
    await waiting;
    expect(office.book.cells.values(cell)).toEqual([[7]]);
  });

  it('a request or an answer above 5 MB is refused', async () => {
    expect(
      await refused(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:A200').values = Array.from(
          { length: 200 },
          () => ['x'.repeat(30_000)],
        );
        await context.sync();
      }),
    ).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    office.switches.payloadLimit = 20_000;
    expect(
      await refused(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:Z1000');
        range.load('values');
        await context.sync();
      }),
    ).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('a protected sheet denies access', async () => {
    office.book.sheets.protect(office.book.sheets.active, true);
    expect(
      await refused(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
        await context.sync();
      }),
    ).toMatchObject({ code: 'AccessDenied' });
  });

  it('a sync that fails half-way leaves its first half done', async () => {
    await office.pane.evaluate(() =>
      Excel.run(async (context) => {
        await context.sync();
      }),
    );
    const write = async (context: Excel.RequestContext) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['first']];
      sheet.getRange('A2').values = [['second']];
      await context.sync();
    };
    office.switches.failAtAction = 9;
    expect(await refused(write)).toMatchObject({ code: 'RequestAborted' });
    expect(
      office.book.cells.values({ sheet: office.book.sheets.active, row: 0, column: 0, rows: 2, columns: 1 }),
    ).toEqual([['first'], [null]]);
    expect(await refused(write)).toBeNull();
  });
});
