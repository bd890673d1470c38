import type { Cell, CellValue, Workbook } from '../../../src/host/grid/document';

/** A small workbook with one of everything that the document knows. */
export const functions = ['CREDITRISK', 'AGEING'];

export const sampleDocument: Workbook = {
  date1904: false,
  settings: { answers: '{"policy":"a & b","line":"1\\n2"}', 语言: '"zh"' },
  names: [
    { name: 'AsOf', refersTo: "='客户 A'!$B$6", sheet: null },
    { name: 'Book', refersTo: '=CREDITRISK(Customers[#All])', sheet: null },
    { name: 'Half', refersTo: '=0.5', sheet: null },
    { name: 'Local', refersTo: '=Coverage!$A$1:$B$2', sheet: 'Coverage' },
  ],
  sheets: [
    {
      name: '客户 A',
      cells: [
        [text('Customer'), text('Amount'), text('Double')],
        [
          text('00123'),
          { value: 5, style: { numberFormat: '#,##0.00' } },
          { value: 10, formula: '=Customers[@Amount]*2' },
        ],
        [
          text('晨光 <&> "贸易"'),
          { value: { error: '#N/A' } },
          { value: { error: '#N/A' }, formula: '=Customers[@Amount]*2' },
        ],
        undefined,
        [{ value: '=not a formula' }, { value: true }, { value: -0.1 + 0.3 }],
        [
          {
            value: 'As of',
            style: {
              bold: true,
              color: '#112233',
              fill: '#EEF4FF',
              horizontal: 'left',
              indent: 1,
              vertical: 'center',
              wrap: true,
              borderBottom: '#445566',
            },
          },
          { value: 46203, style: { numberFormat: 'yyyy-mm-dd' } },
        ],
      ],
      columnWidths: { 0: 22, 2: 9.5 },
      frozenRows: 1,
      frozenColumns: 0,
      visible: true,
      protected: false,
      tables: [
        {
          name: 'Customers',
          range: 'A1:C3',
          columns: ['Customer', 'Amount', 'Double'],
          style: 'TableStyleMedium2',
          totals: false,
        },
      ],
      conditionalFormats: [
        { kind: 'dataBar', range: 'B2:B3', color: '#638EC6' },
        { kind: 'colorScale', range: 'C2:C3', colors: ['#F8696B', '#FFEB84', '#63BE7B'] },
        {
          kind: 'cellValue',
          range: 'B2:C3',
          operator: 'greaterThanOrEqual',
          formula1: '2',
          style: { bold: true, color: '#C00000', fill: '#FFC7CE' },
        },
        {
          kind: 'cellValue',
          range: 'B2:B3',
          operator: 'between',
          formula1: '=$B$6',
          formula2: '=$B$6+1',
          style: { fill: '#C6EFCE' },
        },
      ],
      layout: {
        tabColor: '#2E75B6',
        gridlines: false,
        rowHeights: { 0: 24 },
        merged: ['F1:H1', 'F2:F3'],
        landscape: true,
        printArea: 'A1:H40',
        titleRows: '1:1',
        titleColumns: 'A:B',
        pagesWide: 1,
        pagesTall: null,
        paper: 9,
        footer: '&L&8&F&C&8&A&R&8&P / &N',
        margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.65, header: 0.3, footer: 0.3 },
      },
      charts: [
        { ...chart('Quiet', 'columnClustered'), numberFormat: '#,##0', legend: 'none' },
        { ...chart('Right', 'line'), legend: 'right' },
        chart('Exposure', 'columnStacked'),
        chart('By grade', 'doughnut'),
        chart('Trend', 'line'),
        chart('Bars', 'barClustered'),
        chart('Marks', 'lineMarkers'),
      ],
    },
    {
      name: 'Coverage',
      cells: [
        [
          spilled('Score', '=CREDITRISK(Customers[#All])', 3, 2),
          text('Grade'),
          undefined,
          spilled(10, '=SUM(A1#)', 1, 1),
        ],
        [{ value: 91 }, text('AA'), undefined, { value: 45.5, formula: '=IFERROR(A2/2,0)' }],
        [{ value: { error: '#VALUE!' } }, text('')],
      ],
      columnWidths: {},
      frozenRows: 0,
      frozenColumns: 2,
      visible: false,
      protected: true,
      tables: [],
      conditionalFormats: [],
      charts: [],
    },
  ],
};

function text(value: string): Cell {
  return { value };
}

function spilled(value: CellValue, formula: string, rows: number, columns: number): Cell {
  return { value, formula, spills: { rows, columns } };
}

function chart(name: string, kind: Workbook['sheets'][number]['charts'][number]['kind']) {
  return {
    name,
    kind,
    title: `${name} 图`,
    altText: `What "${name}" shows`,
    series: [
      { name: "'客户 A'!$B$1", values: "'客户 A'!$B$2:$B$3", categories: "'客户 A'!$A$2:$A$3", color: '#2E75B6' },
    ],
    anchor: { fromRow: 8, fromColumn: 1, toRow: 20.5, toColumn: 6 },
  };
}
