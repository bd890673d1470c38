/** A formula cut into what must not be cut further: texts, names with their sheet, brackets of a table, and whatever stands in parentheses. */
export type Node =
  | { readonly kind: 'name' | 'bracket' | 'other'; readonly text: string }
  | { readonly kind: 'group'; readonly open: '(' | '{'; readonly inside: readonly Node[] };

const sheetPrefix = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)`;
const word = String.raw`[\p{L}_\\$][\p{L}\p{N}_.\\?$]*`;
const pieces: readonly (readonly [RegExp, 'name' | 'other'])[] = [
  [/"(?:[^"]|"")*"?/y, 'other'],
  [
    /#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!)/iy,
    'other',
  ],
  [new RegExp(`${sheetPrefix}?${word}`, 'uy'), 'name'],
  [new RegExp(sheetPrefix, 'uy'), 'other'],
  [/\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+|\s+|[^]/y, 'other'],
];

export function parse(formula: string): readonly Node[] {
  const stack: { open: '(' | '{'; inside: Node[] }[] = [{ open: '(', inside: [] }];
  for (let at = 0; at < formula.length;) {
    const node = formula[at] === '[' ? bracketAt(formula, at) : pieceAt(formula, at);
    at += node.text.length;
    if (node.text === '(' || node.text === '{') stack.push({ open: node.text, inside: [] });
    else if ((node.text === ')' || node.text === '}') && stack.length > 1) close(stack);
    else stack.at(-1)!.inside.push(node);
  }
  while (stack.length > 1) close(stack);
  return stack[0]!.inside;
}

export function print(nodes: readonly Node[]): string {
  return nodes
    .map((node) =>
      node.kind === 'group' ? `${node.open}${print(node.inside)}${node.open === '(' ? ')' : '}'}` : node.text,
    )
    .join('');
}

export function isText(node: Node | undefined, text: string): boolean {
  return node !== undefined && node.kind !== 'group' && node.text === text;
}

/** The arguments of a call, cut at its own commas. */
export function argumentsOf(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const cut: Node[][] = [[]];
  nodes.forEach((node) => (isText(node, ',') ? cut.push([]) : cut.at(-1)!.push(node)));
  return cut;
}

export function joined(parts: readonly (readonly Node[])[]): readonly Node[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [{ kind: 'other', text: ',' } as const, ...part]));
}

function close(stack: { open: '(' | '{'; inside: Node[] }[]): void {
  const group = stack.pop()!;
  stack.at(-1)!.inside.push({ kind: 'group', ...group });
}

function pieceAt(formula: string, at: number): { kind: 'name' | 'other'; text: string } {
  for (const [pattern, kind] of pieces) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  throw new Error(`No piece of a formula at ${at}: ${formula}`);
}

/** From `[` to the `]` that closes it; an apostrophe guards the sign behind it. */
function bracketAt(formula: string, start: number): { kind: 'bracket'; text: string } {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) return { kind: 'bracket', text: formula.slice(start, at + 1) };
  }
  return { kind: 'bracket', text: formula.slice(start) };
}
