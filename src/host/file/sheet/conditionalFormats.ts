import type { CellStyle, CellValueOperator, ConditionalFormat } from '../../grid/document';
import { formulaFromFile } from '../formula/formulaFromFile';
import { formulaToFile } from '../formula/formulaToFile';
import type { FileRule, Worksheet } from '../library';
import { argb, colorOf, fileStyleOf, styleOf } from './styles';

const operators: Readonly<Record<string, CellValueOperator>> = {
  between: 'between',
  notBetween: 'notBetween',
  equal: 'equalTo',
  notEqual: 'notEqualTo',
  greaterThan: 'greaterThan',
  lessThan: 'lessThan',
  greaterThanOrEqual: 'greaterThanOrEqual',
  lessThanOrEqual: 'lessThanOrEqual',
};

export function conditionalFormatsOf(sheet: Worksheet, functions: readonly string[]): readonly ConditionalFormat[] {
  return sheet.conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.flatMap((rule) => formatOf(rule, ref, functions) ?? []),
  );
}

/** Rules of kinds that the document does not know (icon sets, formulas …) stay as they are, before the others. */
export function writeConditionalFormats(
  sheet: Worksheet,
  before: readonly ConditionalFormat[],
  after: readonly ConditionalFormat[],
  functions: readonly string[],
): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const kept = sheet.conditionalFormattings
    .map(({ ref, rules }) => ({ ref, rules: rules.filter((rule) => !formatOf(rule, ref, functions)) }))
    .filter(({ rules }) => rules.length > 0);
  const all = [...kept, ...after.map((format) => ({ ref: format.range, rules: [ruleOf(format, functions)] }))];
  let priority = 0;
  sheet.conditionalFormattings = all.map(({ ref, rules }) => ({
    ref,
    rules: rules.map((rule) => identified({ ...rule, priority: priority++ }, sheet.id)),
  }));
}

/** A data bar is stored in two places that are joined by an id; the library would draw lots for it, and no two saves would be equal. */
function identified(rule: FileRule, sheet: number): FileRule {
  const digits = (count: number, length: number) => count.toString(16).toUpperCase().padStart(length, '0');
  return rule.type === 'dataBar'
    ? ({ x14Id: `{${digits(sheet, 8)}-0000-4000-8000-${digits(rule.priority ?? 0, 12)}}`, ...rule } as FileRule)
    : rule;
}

function formatOf(rule: FileRule, range: string, functions: readonly string[]): ConditionalFormat | null {
  if (rule.type === 'dataBar') return { kind: 'dataBar', range, color: colorOf(rule.color) ?? '#638EC6' };
  if (rule.type === 'colorScale')
    return { kind: 'colorScale', range, colors: (rule.color ?? []).map((color) => colorOf(color) ?? '#FFFFFF') };
  const operator = rule.type === 'cellIs' ? operators[rule.operator ?? ''] : undefined;
  if (rule.type !== 'cellIs' || !operator) return null;
  const [formula1 = '', formula2] = (rule.formulae ?? []).map((formula) => operandOf(String(formula), functions));
  return {
    kind: 'cellValue',
    range,
    operator,
    formula1,
    ...(formula2 !== undefined && { formula2 }),
    style: ruleStyleOf(rule.style),
  };
}

function ruleOf(format: ConditionalFormat, functions: readonly string[]): FileRule {
  if (format.kind === 'dataBar')
    return { type: 'dataBar', cfvo: [{ type: 'min' }, { type: 'max' }], color: argb(format.color) };
  if (format.kind === 'colorScale') {
    const between = format.colors.length === 3 ? [{ type: 'percentile', value: 50 } as const] : [];
    return { type: 'colorScale', cfvo: [{ type: 'min' }, ...between, { type: 'max' }], color: format.colors.map(argb) };
  }
  const operator = Object.keys(operators).find((name) => operators[name] === format.operator) as 'between';
  const formulae = [format.formula1, format.formula2].flatMap((formula) =>
    formula === undefined ? [] : [formulaToFile(formula, { functions })],
  );
  const { fill, ...style } = fileStyleOf(format.style, {});
  // A conditional fill is told by its background, a cell's own by its foreground.
  const painted =
    format.style.fill === undefined || !fill
      ? {}
      : { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: argb(format.style.fill) } };
  const { bold, italic, underline, color } = style.font ?? {};
  return {
    type: 'cellIs',
    operator,
    formulae,
    style: {
      font: {
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(underline && { underline }),
        ...(color && { color }),
      },
      ...painted,
    },
  };
}

function ruleStyleOf(style: FileRule['style']): CellStyle {
  const fill = style?.fill?.type === 'pattern' ? colorOf(style.fill.bgColor ?? style.fill.fgColor) : undefined;
  return { ...styleOf({ ...style, fill: undefined }), ...(fill && { fill }) };
}

/** A number or a text as it is; anything else with the equals sign of a formula. */
function operandOf(stored: string, functions: readonly string[]): string {
  return /^(-?\d+(\.\d+)?|"(?:[^"]|"")*")$/.test(stored) ? stored : formulaFromFile(stored, functions);
}
