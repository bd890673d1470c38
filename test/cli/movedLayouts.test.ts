import type * as creditRisk from '../../src/functions/layouts/creditRisk';
import type * as lossDistribution from '../../src/functions/layouts/lossDistribution';
import type * as worthLines from '../../src/functions/layouts/worthLines';
import type { CellValue } from '../../src/host/grid/document';
import { chineseBook, englishBook } from '../taskpane/books';
import type { wholeBook } from './wholeBook';

jest.setTimeout(240_000);

type Whole = Awaited<ReturnType<typeof wholeBook>>;
type Layouts = typeof creditRisk & typeof worthLines & typeof lossDistribution;

const actual = (name: string) => jest.requireActual<Layouts>(`../../src/functions/layouts/${name}`);

/** A column more in CREDITRISK, two lines of COVERVALUE the other way round, two lines of LOSSDISTRIBUTION in other words. */
function moveLayouts(): void {
  jest.doMock('../../src/functions/layouts/creditRisk', () => {
    const [score, ...others] = actual('creditRisk').creditRiskLayout;
    const added = { key: 'added', words: { en: 'Added', zh: '新增' }, is: 'text', meaning: null, choices: null };
    return { creditRiskLayout: [score, added, ...others] };
  });
  jest.doMock('../../src/functions/layouts/worthLines', () => {
    const { worthLines } = actual('worthLines');
    const { cost, net, ...others } = worthLines;
    return { worthLines: { net, ...others, cost } };
  });
  jest.doMock('../../src/functions/layouts/lossDistribution', () => {
    const { lossDistributionLayout, lossLines } = actual('lossDistribution');
    return {
      lossDistributionLayout,
      lossLines: {
        ...lossLines,
        expected: { ...lossLines.expected, words: { en: 'Mean of a year', zh: '一年的均值' } },
        quantile: { ...lossLines.quantile, words: { en: 'At {level}, a year loses', zh: '{level} 年份的损失' } },
      },
    };
  });
}

/** The book with modules of its own, so that both kinds of layouts live in one test. */
async function calculated(...[memory, language]: Parameters<typeof wholeBook>): Promise<Whole> {
  jest.resetModules();
  const { wholeBook } = await import('./wholeBook');
  return wholeBook(memory, language);
}

afterEach(() =>
  ['creditRisk', 'worthLines', 'lossDistribution'].forEach((name) =>
    jest.dontMock(`../../src/functions/layouts/${name}`),
  ),
);

describe.each([
  [
    'en',
    englishBook,
    { added: 'Added', net: 'Net benefit on average', mean: 'Mean of a year', pd: 'PD', reason: 'Main reason' },
  ],
  ['zh', chineseBook, { added: '新增', net: '平均净收益', mean: '一年的均值', pd: '违约概率', reason: '主要原因' }],
] as const)('in %s', (language, memory, words) => {
  test('a column more, lines in another order and in other words: pane and inserted sheets show the same figures', async () => {
    const usual = await calculated(memory, language);
    moveLayouts();
    const moved = await calculated(memory, language);

    expect(moved.pane).toEqual(usual.pane);
    expect(moved.sheets.report).toEqual(usual.sheets.report);
    expect(moved.sheets.ageing).toEqual(usual.sheets.ageing);
    expect(headings(moved.sheets.coverage, 7)).toContain(words.added);
    expect(headings(usual.sheets.coverage, 7)).not.toContain(words.added);
    for (const heading of [words.pd, words.reason])
      expect(under(moved.sheets.coverage, 7, heading)).toEqual(under(usual.sheets.coverage, 7, heading));
    const totals = ({ sheets }: Whole) => sheets.coverage[6]!.filter((value) => typeof value === 'number');
    expect(totals(usual)).toHaveLength(2);
    expect(totals(moved)).toEqual(totals(usual));

    const [page, before] = [moved.sheets.loss, usual.sheets.loss];
    expect(page.flat()).toContain(words.mean);
    expect(before.flat()).not.toContain(words.mean);
    // The page's own figures, above the firm's, are the same though their lines are called otherwise beside it.
    expect(page.slice(0, 17).map((row) => row.slice(0, 3))).toEqual(before.slice(0, 17).map((row) => row.slice(0, 3)));
    expect(beside(page, words.net)).toEqual(beside(before, words.net));
    expect(page.map((row) => row.slice(23, 27))).toEqual(before.map((row) => row.slice(23, 27)));
    expect(rowOf(page, words.net)).toBeLessThan(rowOf(before, words.net));
  });
});

function headings(cells: CellValue[][], row: number): CellValue[] {
  return cells[row]!;
}

function under(cells: CellValue[][], row: number, heading: string): CellValue[] {
  const column = headings(cells, row).indexOf(heading);
  if (column < 0) throw new Error(`“${heading}” is not among ${headings(cells, row).filter(Boolean).join(' | ')}`);
  return cells.slice(row + 1).map((one) => one[column]!);
}

function rowOf(cells: CellValue[][], label: string): number {
  return cells.findIndex(([first]) => first === label);
}

function beside(cells: CellValue[][], label: string): CellValue[] {
  return cells[rowOf(cells, label)]!.slice(1, 3);
}
