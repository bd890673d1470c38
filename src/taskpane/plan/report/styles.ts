import { colour, numberFormat, style } from '../look';
import type { StylePlan } from '../sheetPlan';
import { listed, rows, type ReportInput } from './frame';
import { POSITION } from './lists';

export function styles(input: ReportInput): readonly StylePlan[] {
  return [...topStyles(input), ...listStyles(input), ...failsStyles(input), ...ageStyles(input)];
}

function topStyles({ equity, layout }: ReportInput): readonly StylePlan[] {
  return [
    { ...style.title('B1'), size: 20 },
    style.quiet('B2:G2'),
    { range: 'G2', size: 9, color: colour.quiet, horizontal: 'right' },
    { range: 'H2', numberFormat: numberFormat.day, bold: true, horizontal: 'right' },
    { range: 'B3:H3', wrap: true, vertical: 'center', size: 12 },
    { range: 'B5:H5', size: 9, color: colour.quiet, borderTop: colour.line },
    { range: 'B6:H6', bold: true, size: 16, color: colour.house, numberFormat: numberFormat.amount, horizontal: 'left', borderBottom: colour.line },
    { range: 'F6', numberFormat: numberFormat.fineShare },
    ...(layout.loss ? [] : [{ range: 'H6', numberFormat: numberFormat.share }]),
    ...(equity === null ? [] : [{ range: 'G9', color: colour.quiet, horizontal: 'right' } as const, { ...style.input('H9'), numberFormat: numberFormat.amount }]),
  ];
}

function listStyles(input: ReportInput): readonly StylePlan[] {
  const [first, last] = [rows.list + 1, rows.list + listed(input)];
  return [
    style.section(`B${rows.list - 2}:H${rows.list - 2}`),
    style.headings(`B${rows.list}:${input.equity === null ? 'F' : 'G'}${rows.list}`),
    { range: `C${rows.list}:C${last}`, horizontal: 'center' },
    { range: `D${rows.list}:G${rows.list}`, horizontal: 'right' },
    { range: `B${first}:${input.equity === null ? 'F' : 'G'}${last}`, borderBottom: colour.line },
    { range: `D${first}:D${last}`, numberFormat: numberFormat.fineShare },
    { range: `E${first}:F${last}`, numberFormat: numberFormat.amount },
    { range: `G${first}:G${last}`, numberFormat: numberFormat.share },
    { range: `${POSITION}${first}:${POSITION}${last}`, size: 8, color: colour.line },
  ];
}

function failsStyles(input: ReportInput): readonly StylePlan[] {
  if (!input.layout.loss) return [];
  const [first, last] = [rows.fails + 1, rows.fails + listed(input)];
  return [
    style.section(`B${rows.fails - 2}:H${rows.fails - 2}`),
    style.headings(`B${rows.fails}:E${rows.fails}`),
    { range: `C${rows.fails}:E${rows.fails}`, horizontal: 'right' },
    { range: `B${first}:E${last}`, borderBottom: colour.line },
    { range: `C${first}:E${last}`, numberFormat: numberFormat.amount },
    { range: `${POSITION}${first}:${POSITION}${last}`, size: 8, color: colour.line },
  ];
}

function ageStyles({ ageing }: ReportInput): readonly StylePlan[] {
  if (ageing === null) return [];
  return [
    style.section(`B${rows.ages - 2}:H${rows.ages - 2}`),
    style.headings(`B${rows.ages}:H${rows.ages}`),
    { range: `C${rows.ages}:H${rows.ages}`, horizontal: 'right' },
    { range: `C${rows.ages + 1}:H${rows.ages + 1}`, numberFormat: numberFormat.amount },
    { range: `H${rows.ages + 1}`, bold: true },
  ];
}
