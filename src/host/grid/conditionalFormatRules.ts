import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { addressOf, parseAddress } from './address';
import { fromLibraryStyle, toLibraryStyle } from './cellStyle';
import type { CellValueOperator, ConditionalFormat } from './document';

/** Our conditional formats as the grid library's rules and back; rules of other kinds, made in the library's own panel, are left to it. */
const operators: Readonly<Record<CellValueOperator, CFNumberOperator>> = {
  between: CFNumberOperator.between,
  notBetween: CFNumberOperator.notBetween,
  equalTo: CFNumberOperator.equal,
  notEqualTo: CFNumberOperator.notEqual,
  greaterThan: CFNumberOperator.greaterThan,
  lessThan: CFNumberOperator.lessThan,
  greaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  lessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

/** Each list has an order, the first wins: as the library keeps it. */
export function conditionalFormatRules(formats: readonly ConditionalFormat[]): IConditionFormattingRule[] {
  return formats.map((format, index) => conditionalFormatRule(format, `format-${index + 1}`));
}

export function conditionalFormatRule(format: ConditionalFormat, cfId: string): IConditionFormattingRule {
  const { row, column, rows, columns } = parseAddress(format.range)!;
  const ranges = [{ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 }];
  return { cfId, ranges, stopIfTrue: false, rule: ruleOf(format) };
}

export function conditionalFormatOf({ ranges, rule }: IConditionFormattingRule): ConditionalFormat | null {
  const { startRow, startColumn, endRow, endColumn } = ranges[0]!;
  const range = addressOf({
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  });
  if (rule.type === CFRuleType.dataBar && 'positiveColor' in rule.config)
    return { kind: 'dataBar', range, color: rule.config.positiveColor };
  if (rule.type === CFRuleType.colorScale && Array.isArray(rule.config))
    return { kind: 'colorScale', range, colors: rule.config.map((stop) => ('color' in stop ? stop.color : '')) };
  if (!('subType' in rule)) return null;
  const style = fromLibraryStyle(rule.style) ?? {};
  if (rule.subType === CFSubRuleType.formula) return cellValueFromFormula(rule.value, range, style);
  const operator = (Object.keys(operators) as CellValueOperator[]).find(
    (each) => 'operator' in rule && operators[each] === rule.operator,
  );
  if (rule.subType !== CFSubRuleType.number || !operator) return null;
  const [formula1, formula2] = [rule.value].flat();
  return {
    kind: 'cellValue',
    range,
    operator,
    formula1: String(formula1 ?? 0),
    ...(formula2 !== undefined && { formula2: String(formula2) }),
    style,
  };
}

function ruleOf(format: ConditionalFormat): IConditionFormattingRule['rule'] {
  switch (format.kind) {
    case 'dataBar':
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: { type: CFValueType.min },
          max: { type: CFValueType.max },
          isGradient: false,
          positiveColor: format.color,
          nativeColor: '#c0504d',
        },
      };
    case 'colorScale':
      return {
        type: CFRuleType.colorScale,
        config: format.colors.map((color, index) => ({ index, color, value: stop(index, format.colors.length) })),
      };
    case 'cellValue': {
      const operator = operators[format.operator];
      const values = [format.formula1, format.formula2]
        .filter((text) => text !== undefined)
        .map((text) => Number(text.replace(/^=/, '')));
      const style = toLibraryStyle(format.style);
      if (values.some(Number.isNaN))
        return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, style, value: comparison(format) };
      if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween)
        return {
          type: CFRuleType.highlightCell,
          subType: CFSubRuleType.number,
          style,
          operator,
          value: [values[0]!, values[1] ?? values[0]!],
        };
      return { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, style, operator, value: values[0]! };
    }
  }
}

function stop(index: number, count: number) {
  if (index === 0) return { type: CFValueType.min };
  return index === count - 1 ? { type: CFValueType.max } : { type: CFValueType.percentile, value: 50 };
}

/** A comparison with another cell or a text, which the library has only as a formula: written so that it can be read back. */
const signs: Readonly<Record<CellValueOperator, string>> = {
  equalTo: '=',
  notEqualTo: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
  between: 'AND',
  notBetween: 'OR',
};

function comparison({
  range,
  operator,
  formula1,
  formula2,
}: Extract<ConditionalFormat, { kind: 'cellValue' }>): string {
  const cell = addressOf({ ...parseAddress(range)!, rows: 1, columns: 1 });
  const [first, second] = [formula1, formula2 ?? formula1].map((text) => text.replace(/^=/, ''));
  if (operator === 'between') return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === 'notBetween') return `=OR(${cell}<${first},${cell}>${second})`;
  return `=${cell}${signs[operator]}${first}`;
}

function cellValueFromFormula(
  formula: string,
  range: string,
  style: Extract<ConditionalFormat, { kind: 'cellValue' }>['style'],
): ConditionalFormat | null {
  const [all, cell, sign, formula1] = /^=([A-Z]+\d+)(<>|>=|<=|=|>|<)(.+)$/.exec(formula) ?? [];
  const operator = (Object.keys(signs) as CellValueOperator[]).find((each) => signs[each] === sign);
  if (all && operator && cell === addressOf({ ...parseAddress(range)!, rows: 1, columns: 1 }))
    return { kind: 'cellValue', range, operator, formula1: formula1!, style };
  const between = /^=(AND|OR)\(([A-Z]+\d+)(?:>=|<)(.+),\2(?:<=|>)(.+)\)$/.exec(formula);
  return between
    ? {
        kind: 'cellValue',
        range,
        operator: between[1] === 'AND' ? 'between' : 'notBetween',
        formula1: between[3]!,
        formula2: between[4]!,
        style,
      }
    : null;
}
