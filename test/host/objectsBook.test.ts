import type { Chart } from '../../src/host/objects/chart';
import { openObjects } from './objectsSession';
import { table, workbook } from './workbooks';

let objects: ReturnType<typeof openObjects>;
beforeEach(async () => {
  const towns = [
    ['Town', 'Sum', 'Cost'],
    ['Ghent', 3, 1],
    ['Bruges', 4, 2],
  ];
  objects = openObjects(
    workbook(
      { Data: towns, Other: [[1]] },
      {
        tables: { Data: [table('Towns', 'A1:C3', ['Town', 'Sum', 'Cost'])] },
        names: [
          { name: 'Rate', refersTo: '=0.5', sheet: null },
          { name: 'Place', refersTo: '=Data!$A$2', sheet: null },
        ],
      },
    ),
  );
  await objects.session.book.calculation.settled();
});
afterEach(() => {
  objects.dispose();
});

const data = () => objects.workbook.worksheets.getItem('Data');
const sheets = () => objects.workbook.worksheets.items.map(({ name }) => name);

describe('Worksheets', () => {
  it('are added at the end, found in any letter case, moved, renamed, hidden and deleted', () => {
    const added = objects.workbook.worksheets.add('New');
    expect(objects.workbook.worksheets.getActiveWorksheet().name).toBe('Data');
    added.position = 0;
    added.name = 'Newer';
    expect(sheets()).toEqual(['Newer', 'Data', 'Other']);
    objects.workbook.worksheets.getItem('OTHER').visibility = 'Hidden';
    expect(objects.workbook.worksheets.getCount(true)).toBe(2);
    added.delete();
    expect(sheets()).toEqual(['Data', 'Other']);
    expect(() => added.name).toThrow('does not exist any more');
  });

  it('are not added twice under one name', () => {
    expect(() => objects.workbook.worksheets.add('data')).toThrow(
      expect.objectContaining({ reason: 'exists' }) as Error,
    );
  });

  it('freeze rows, columns and both, and say where', () => {
    const { freezePanes } = data();
    freezePanes.freezeAt(data().getRange('A1:B2'));
    expect(freezePanes.getLocation()!.address).toBe('Data!A1:B2');
    freezePanes.freezeRows(1);
    expect(freezePanes.getLocation()!.address).toBe('Data!1:1');
    freezePanes.unfreeze();
    expect(freezePanes.getLocationOrNullObject()).toBeNull();
  });

  it('that are protected refuse to be written and to be protected again', () => {
    data().protection.protect();
    expect(data().protection.protected).toBe(true);
    expect(() => {
      data().getRange('A1').values = [[1]];
    }).toThrow(expect.objectContaining({ reason: 'protected' }) as Error);
    expect(() => {
      data().protection.protect();
    }).toThrow(expect.objectContaining({ code: 'AccessDenied' }) as Error);
    data().protection.unprotect();
    data().getRange('E1').values = [[1]];
    expect(data().getRange('E1').values).toEqual([[1]]);
  });

  it('keep how they look and print', () => {
    data().tabColor = '#336699';
    data().gridlines = false;
    data().pageLayout.orientation = 'Landscape';
    data().pageLayout.zoom = { horizontalFitToPages: 1 };
    data().pageLayout.setPrintArea('A1:C9');
    data().pageLayout.setPrintTitleRows('$1:$2');
    data().pageLayout.setPrintTitleColumns('$A:$B');
    data().pageLayout.paperSize = 'A4';
    data().pageLayout.leftMargin = 36;
    const footer = data().pageLayout.headersFooters.defaultForAllPages;
    footer.rightFooter = '&8&P / &N';
    footer.leftFooter = 'Q&&A &F';
    expect([footer.leftFooter, footer.centerFooter, footer.rightFooter]).toEqual(['Q&&A &F', '', '&8&P / &N']);
    expect([data().pageLayout.paperSize, data().pageLayout.leftMargin]).toEqual(['A4', 36]);
    expect(() => {
      data().pageLayout.paperSize = 'Napkin';
    }).toThrow(expect.objectContaining({ code: 'ApiNotFound' }) as Error);
    expect(objects.session.book.toDocument().sheets[0]!.layout).toMatchObject({
      tabColor: '#336699',
      gridlines: false,
      landscape: true,
      pagesWide: 1,
      pagesTall: null,
      printArea: 'A1:C9',
      titleRows: '1:2',
      titleColumns: 'A:B',
      paper: 9,
      footer: '&LQ&&A &F&R&8&P / &N',
      margins: { left: 0.5, right: 0.7 },
    });
  });
});

describe('Tables', () => {
  it('give their parts, by column too', () => {
    const towns = objects.workbook.tables.getItem('towns');
    expect([towns.getRange().address, towns.getHeaderRowRange().address, towns.getDataBodyRange().address]).toEqual([
      'Data!A1:C3',
      'Data!A1:C1',
      'Data!A2:C3',
    ]);
    expect(towns.columns.getItem('sum').getDataBodyRange().values).toEqual([[3], [4]]);
    expect(towns.columns.getItem(3).name).toBe('Cost');
    expect(towns.rows.getItemAt(1).values).toEqual([['Bruges', 4, 2]]);
    expect(() => towns.columns.getItem('Profit')).toThrow('no column "Profit"');
  });

  it('grow by rows and columns', () => {
    const towns = objects.workbook.tables.getItem('Towns');
    objects.session.book.act('addin', () => {
      data().getRange('A4').values = [['below']];
    });
    towns.rows.add(null, [
      ['Ostend', 5, 3],
      ['Ypres', 6, 4],
    ]);
    expect(towns.getRange().address).toBe('Data!A1:C5');
    expect(data().getRange('A4:A6').values).toEqual([['Ostend'], ['Ypres'], ['below']]);
    towns.columns.add(null, undefined, 'Note');
    expect(towns.columns.items.map(({ name }) => name)).toEqual(['Town', 'Sum', 'Cost', 'Note']);
  });

  it('change name, style and size, and become a plain range', () => {
    const towns = objects.workbook.tables.getItem('Towns');
    towns.name = 'Places';
    towns.style = 'TableStyleLight1';
    towns.resize('A1:C2');
    expect(objects.session.book.tables.list()).toMatchObject([
      { name: 'Places', style: 'TableStyleLight1', range: 'A1:C2' },
    ]);
    towns.convertToRange();
    expect(objects.workbook.tables.count).toBe(0);
    expect(data().getRange('A2').values).toEqual([['Ghent']]);
  });
});

describe('Names', () => {
  it('say what they stand for', () => {
    const { names } = objects.workbook;
    expect([names.getItem('Rate').type, names.getItem('Rate').value]).toEqual(['Double', 0.5]);
    expect([names.getItem('place').type, names.getItem('place').getRange().address]).toEqual(['Range', 'Data!A2']);
    expect(names.getItem('Rate').getRangeOrNullObject()).toBeNull();
  });

  it('are added once, changed and deleted', () => {
    const { names } = objects.workbook;
    names.add('Total', data().getRange('B2:B3'));
    expect(names.getItem('Total').formula).toBe('=Data!$B$2:$B$3');
    expect(() => names.add('total', '=1')).toThrow(expect.objectContaining({ code: 'ItemAlreadyExists' }) as Error);
    names.getItem('Total').formula = '=Data!$C$2';
    expect(names.getItem('Total').getRange().values).toEqual([[1]]);
    names.getItem('Total').delete();
    expect(names.getItemOrNullObject('Total')).toBeNull();
  });
});

describe('Charts', () => {
  const drawn = () => objects.session.book.charts.list(data().sheet);

  it('take series by columns, with names and categories from headings', () => {
    data().charts.add('ColumnStacked', data().getRange('A1:C3'), 'Columns');
    expect(drawn()).toMatchObject([
      {
        name: 'Chart 1',
        kind: 'columnStacked',
        title: null,
        series: [
          { name: 'Data!$B$1', values: 'Data!$B$2:$B$3', categories: 'Data!$A$2:$A$3' },
          { name: 'Data!$C$1', values: 'Data!$C$2:$C$3', categories: 'Data!$A$2:$A$3' },
        ],
      },
    ]);
  });

  it('take series by rows', () => {
    data().charts.add('Line', data().getRange('A1:C3'), 'Rows');
    expect(drawn()[0]!.series).toMatchObject([
      { name: 'Data!$A$2', values: 'Data!$B$2:$C$2', categories: 'Data!$B$1:$C$1' },
      { name: 'Data!$A$3', values: 'Data!$B$3:$C$3', categories: 'Data!$B$1:$C$1' },
    ]);
  });

  it('without headings have neither names nor categories', () => {
    data().charts.add('BarClustered', data().getRange('B2:C3'), 'Columns');
    expect(drawn()[0]!.series).toMatchObject([
      { name: null, values: 'Data!$B$2:$B$3', categories: null },
      { name: null, values: 'Data!$C$2:$C$3', categories: null },
    ]);
  });

  it('are placed by points as well as by cells', () => {
    const chart: Chart = data().charts.add('Doughnut', data().getRange('A1:B3'), 'Columns');
    chart.setPosition('B3', 'D6');
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 30, 144, 60]);
    chart.left = 72;
    chart.width = 96;
    chart.top = 15;
    chart.height = 45;
    expect(drawn()[0]!.anchor).toEqual({ fromRow: 1, toRow: 4, fromColumn: 1.5, toColumn: 3.5 });
  });

  it('keep their id when renamed, and no two have one name', () => {
    const one = data().charts.add('Line', data().getRange('A1:B3'));
    const other = data().charts.add('Line', data().getRange('A1:B3'));
    one.name = 'First';
    expect(data().charts.getItem(one.id).name).toBe('First');
    expect(() => {
      other.name = 'first';
    }).toThrow(expect.objectContaining({ code: 'ItemAlreadyExists' }) as Error);
    one.delete();
    expect(drawn().map(({ name }) => name)).toEqual(['Chart 2']);
  });

  it('of a kind that is not drawn are refused by its name', () => {
    expect(() => data().charts.add('Waterfall', data().getRange('A1:B3'))).toThrow('ChartType.Waterfall');
  });
});

describe('Conditional formats', () => {
  it('keep their place when an older one changes or goes', () => {
    const { conditionalFormats } = data().getRange('B2:B3');
    const bar = conditionalFormats.add('DataBar');
    const scale = conditionalFormats.add('ColorScale');
    const rule = conditionalFormats.add('CellValue');
    bar.dataBar.positiveFormat.fillColor = '#010203';
    scale.colorScale.criteria = { minimum: { color: '#000000' }, maximum: { color: '#FFFFFF' } };
    rule.cellValue.rule = { operator: 'Between', formula1: '=1', formula2: '=2' };
    expect(conditionalFormats.items.map(({ type }) => type)).toEqual(['CellValue', 'ColorScale', 'DataBar']);
    expect([
      bar.dataBar.positiveFormat.fillColor,
      scale.colorScale.criteria.maximum.color,
      rule.cellValue.rule,
    ]).toEqual(['#010203', '#FFFFFF', { operator: 'Between', formula1: '=1', formula2: '=2' }]);
    rule.delete();
    expect(conditionalFormats.items.map(({ type }) => type)).toEqual(['ColorScale', 'DataBar']);
    expect(() => conditionalFormats.getItemAt(0).dataBar).toThrow('This conditional format is a ColorScale.');
  });

  it('elsewhere on the sheet are not seen and not touched', () => {
    data().getRange('E1:E9').conditionalFormats.add('DataBar');
    data().getRange('B2').conditionalFormats.add('DataBar');
    data().getRange('B2').conditionalFormats.clearAll();
    expect(data().getRange('B2').conditionalFormats.getCount()).toBe(0);
    expect(data().getRange('E5').conditionalFormats.getCount()).toBe(1);
  });
});

describe('The application', () => {
  it('writes numbers as its language does', () => {
    expect([
      objects.workbook.application.decimalSeparator,
      objects.workbook.application.thousandsSeparator,
      objects.workbook.application.cultureInfo.name,
    ]).toEqual(['.', ',', 'en-US']);
  });

  it('holds formulas back until the batch is done', async () => {
    objects.workbook.application.suspendApiCalculationUntilNextSync();
    expect(objects.workbook.application.calculationMode).toBe('Manual');
    data().getRange('E1').formulas = [['=B2*2']];
    for (const work of objects.session.atEnd.splice(0)) work();
    await objects.session.book.calculation.settled();
    expect(objects.workbook.application.calculationMode).toBe('Automatic');
    expect(data().getRange('E1').values).toEqual([[6]]);
  });
});

it('A workbook that counts its days from 1904 says so', () => {
  const other = openObjects({ ...workbook({ Data: [] }), date1904: true });
  expect([objects.workbook.functions.date(2000, 1, 1).value, other.workbook.functions.date(2000, 1, 1).value]).toEqual([
    36526, 35064,
  ]);
  other.dispose();
});
