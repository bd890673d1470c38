import type { Cell, Workbook } from '../../src/host/grid/document';

/** Formulas that both programs know, over a table, a name and two sheets: what people put around our answers. */
const formulas = [
  '=SUM(Sales[Amount])', '=AVERAGE(Sales[Amount])', '=COUNTA(Sales[Customer])', '=MAX(Sales[Amount])-MIN(Sales[Amount])', '=SUMIF(Sales[Customer],"Acme",Sales[Amount])',
  '=SUMIFS(Sales[Amount],Sales[Amount],">100",Sales[Customer],"B*")', '=COUNTIF(Sales[Amount],">=200")', '=SUMPRODUCT((Data!B2:B6>100)*Data!B2:B6)',
  '=INDEX(Sales[Customer],MATCH(300,Sales[Amount],0))', '=VLOOKUP("Caldera",Data!A2:C6,2,FALSE)', '=IFERROR(1/0,"none")', '=IF(AND(Rate>0,NOT(FALSE)),Rate*100,0)',
  '=ROUND(1234.5678,2)', '=ROUNDUP(1.001,2)', '=INT(-2.5)', '=MOD(-7,3)', '=ABS(-3)', '=EXP(1)', '=LN(10)', '=SQRT(2)', '=POWER(1.02,12)', '=PRODUCT(Data!B2:B4)',
  '=MEDIAN(Sales[Amount])', '=STDEV(Sales[Amount])', '=PERCENTILE(Sales[Amount],0.9)', '=LARGE(Sales[Amount],2)', '=RANK(300,Data!B2:B6)', '=NORMSDIST(1.5)',
  '=DATE(2026,2,29)', '=EOMONTH(DATE(2026,1,31),1)', '=EDATE(DATE(2026,1,31),1)', '=YEAR(46203)*100+MONTH(46203)', '=WEEKDAY(46203)', '=NETWORKDAYS(46174,46203)', '=DAYS(46203,46023)',
  '=LEFT("保险单",2)&RIGHT("policy",3)', '=LEN("信用 limit")', '=TRIM("  a  b ")', '=UPPER("nil")', '=SUBSTITUTE("a-b-c","-","/",2)', '=TEXT(0.125,"0.0%")', '=VALUE("12.5")', '=CONCATENATE("x",1)', '=REPT("ab",3)',
  '=PMT(0.05/12,24,-1000)', '=NPV(0.1,100,200,300)', '=FV(0.01,12,-50)', '=NA()', '=1/0', '=ISNUMBER(Data!B2)', '=CHOOSE(2,"a","b")', '=Data!C2+Data!C3',
];

const value = (content: Cell['value']): Cell => ({ value: content });
const plain = { columnWidths: {}, frozenRows: 0, frozenColumns: 0, visible: true, protected: false, tables: [], conditionalFormats: [], charts: [] };

export const builtIns: Workbook = {
  date1904: false,
  settings: {},
  names: [{ name: 'Rate', refersTo: '=Data!$E$1', sheet: null }],
  sheets: [
    {
      ...plain, name: 'Data',
      cells: [
        [value('Customer'), value('Amount'), value('Share'), undefined, value(0.075)],
        ...[['Acme', 120], ['Borealis', 300], ['Acme', 80.25], ['Caldera', 199.99], ['Borealis', 45]].map(([name, amount]) =>
          [value(name!), value(amount!), { value: null, formula: '=Sales[@Amount]/SUM(Sales[Amount])' }]),
      ],
      tables: [{ name: 'Sales', range: 'A1:C6', columns: ['Customer', 'Amount', 'Share'], style: null, totals: false }],
    },
    { ...plain, name: 'Formulas', cells: formulas.map(formula => [{ value: null, formula }]) },
  ],
};
