import ts from 'typescript';

/** A small change of a rule that a test ought to notice. Positions are offsets in the text of its file. */
export interface Mutant {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  /** The text that stands there, and what it becomes. */
  readonly was: string;
  readonly becomes: string;
  readonly kind: MutantKind;
  readonly line: number;
}

export type MutantKind = 'operator' | 'number' | 'condition' | 'return' | 'method';

/** Every mutant of a source file: boundaries and signs of operators, numbers beside themselves, conditions that always or never hold, what is returned, the opposite method. */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, becomes: string, kind: MutantKind) => {
    const from = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(from).line + 1;
    found.push({ file, from, to: node.end, was: text.slice(from, node.end), becomes, kind, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    changesOf(node, source, add);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

type Add = (node: ts.Node, becomes: string, kind: MutantKind) => void;

function changesOf(node: ts.Node, source: ts.SourceFile, add: Add): void {
  const text = (one: ts.Node) => one.getText(source);
  const operand = (one: ts.Expression) => (isJoint(one) ? `(${text(one)})` : text(one));
  if (ts.isBinaryExpression(node)) {
    for (const operator of others[text(node.operatorToken)] ?? [])
      add(node, `${operand(node.left)} ${operator} ${operand(node.right)}`, 'operator');
  } else if (ts.isPrefixUnaryExpression(node)) {
    if (node.operator === ts.SyntaxKind.ExclamationToken) add(node, text(node.operand), 'operator');
    if (node.operator === ts.SyntaxKind.MinusToken) add(node, text(node.operand), 'operator');
  } else if (ts.isNumericLiteral(node)) {
    if (!isName(node)) add(node, beside(Number(node.text.replaceAll('_', ''))), 'number');
  } else if (ts.isIfStatement(node) || ts.isWhileStatement(node)) {
    for (const always of ['true', 'false']) add(node.expression, always, 'condition');
  } else if (ts.isConditionalExpression(node)) {
    for (const always of ['true', 'false']) add(node.condition, always, 'condition');
  } else if (ts.isReturnStatement(node)) {
    if (node.expression !== undefined)
      for (const other of returned(text(node.expression))) add(node.expression, other, 'return');
  } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name, questionDotToken } = node.expression;
    const other = opposite[name.text];
    const given = node.arguments.map(text).join(', ');
    if (other !== undefined)
      add(node, `${text(expression)}${questionDotToken ? '?.' : '.'}${other}(${given})`, 'method');
  }
}

/** Under another operator such an operand would be read otherwise (`a || b || c` as `a || b && c`), or not at all (`a ?? b && c`). */
function isJoint(node: ts.Expression): boolean {
  return ts.isBinaryExpression(node) && ['&&', '||', '??'].includes(node.operatorToken.getText());
}

/** A number that names a property is none to be computed with. */
function isName(node: ts.NumericLiteral): boolean {
  const { parent } = node;
  return (ts.isPropertyAssignment(parent) && parent.name === node) || ts.isEnumMember(parent);
}

function beside(value: number): string {
  if (value === 0) return '1';
  return String(Number.isInteger(value) ? value + 1 : Number((value * 1.1).toPrecision(12)));
}

/** What a rule gives back where nothing applies; where that is what it gives back already, something else. */
function returned(text: string): readonly string[] {
  if (text === 'true') return ['false'];
  if (text === 'false') return ['true'];
  return text === 'null' || text === 'undefined' ? ['0'] : ['null'];
}

/** Each side of a boundary, the other sign, the other joint. */
const others: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '**': ['*'],
  '%': ['*'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '/=': ['*='],
};

const opposite: Readonly<Record<string, string>> = {
  max: 'min',
  min: 'max',
  floor: 'ceil',
  ceil: 'floor',
  some: 'every',
  every: 'some',
};
