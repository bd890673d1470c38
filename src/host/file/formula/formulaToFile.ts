import { futureFunctions, spillingFunctions, worksheetFunctions } from './futureFunctions';
import { type Node, argumentsOf, isText, joined, parse, print } from './formulaTree';
import { thisRowToFile } from './thisRow';

interface FormulaPlace {
  /** Names of the registered custom functions. */
  readonly functions: readonly string[];
  /** The table in whose rows the cell stands: `[@Amount]` then means its column. */
  readonly table?: string | null;
}

/** A formula as typed (`=CREDITRISK(A1#)`) → as Excel stores it (`_xldudf_CREDITRISK(_xlfn.ANCHORARRAY(A1))`), without the equals sign. */
export function formulaToFile(formula: string, place: FormulaPlace): string {
  return print(written(parse(formula.replace(/^=/, '')), place, new Set()));
}

/** Whether Excel stores the formula in a dynamic-array cell even where it fills one cell only. */
export function isDynamic(formula: string, functions: readonly string[]): boolean {
  const known = new Set(functions.map((name) => name.toUpperCase()));
  const spills = (nodes: readonly Node[]): boolean =>
    nodes.some((node, index) =>
      node.kind === 'group'
        ? spills(node.inside)
        : (isText(node, '#') && index > 0) ||
          (isCall(nodes, index) &&
            (known.has(node.text.toUpperCase()) || spillingFunctions.has(node.text.toUpperCase()))),
    );
  return spills(parse(formula.replace(/^=/, '')));
}

function written(nodes: readonly Node[], place: FormulaPlace, bound: ReadonlySet<string>): readonly Node[] {
  const done: Node[] = [];
  for (let at = 0; at < nodes.length;) {
    const length = isText(nodes[at], '@') ? 1 + lengthOfOperand(nodes, at + 1) : lengthOfPrimary(nodes, at);
    const part = nodes.slice(at, at + length);
    at += length;
    const isAnchor = isText(nodes[at], '#');
    if (isText(part[0], '@')) done.push(...call('_xlfn.SINGLE', written(part.slice(1), place, bound)));
    else
      done.push(...(isAnchor ? call('_xlfn.ANCHORARRAY', primary(part, place, bound)) : primary(part, place, bound)));
    if (isAnchor) at++;
  }
  return done;
}

/** One name, call, table reference or group. */
function primary(part: readonly Node[], place: FormulaPlace, bound: ReadonlySet<string>): readonly Node[] {
  const [head, next] = part;
  if (head === undefined) return [];
  if (head.kind === 'group') return [{ ...head, inside: written(head.inside, place, bound) }];
  if (head.kind === 'bracket')
    return [
      ...(head.text.startsWith('[@') && place.table ? [name(place.table)] : []),
      { ...head, text: thisRowToFile(head.text) },
    ];
  if (head.kind === 'name' && next?.kind === 'group')
    return [
      name(functionName(head.text, place, bound)),
      { ...next, inside: inside(head.text, next.inside, place, bound) },
    ];
  if (head.kind === 'name' && next?.kind === 'bracket') return [head, { ...next, text: thisRowToFile(next.text) }];
  return [
    head.kind === 'name' && bound.has(head.text.toLowerCase()) ? name(`_xlpm.${head.text}`) : head,
    ...part.slice(1),
  ];
}

/** LET and LAMBDA give names of their own; the file marks each of them wherever it stands. */
function inside(
  caller: string,
  nodes: readonly Node[],
  place: FormulaPlace,
  bound: ReadonlySet<string>,
): readonly Node[] {
  const parts = argumentsOf(nodes);
  const step = { LET: 2, LAMBDA: 1 }[caller.toUpperCase()];
  if (step === undefined) return written(nodes, place, bound);
  const names = parts
    .slice(0, -1)
    .filter((_, index) => index % step === 0)
    .map((part) =>
      print(part)
        .trim()
        .replace(/^\[(.*)\]$/, '$1')
        .toLowerCase(),
    );
  const within = new Set([...bound, ...names]);
  return joined(parts.map((part) => written(part, place, within)));
}

function functionName(text: string, { functions }: FormulaPlace, bound: ReadonlySet<string>): string {
  const upper = text.toUpperCase();
  if (bound.has(text.toLowerCase())) return `_xlpm.${text}`;
  if (functions.some((known) => known.toUpperCase() === upper)) return `_xldudf_${upper.replaceAll('.', '_')}`;
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return futureFunctions.has(upper) ? `_xlfn.${upper}` : text;
}

function lengthOfPrimary(nodes: readonly Node[], at: number): number {
  return nodes[at]?.kind === 'name' && (isCall(nodes, at) || nodes[at + 1]?.kind === 'bracket') ? 2 : 1;
}

/** What an `@` takes: spaces, then primaries joined by colons. */
function lengthOfOperand(nodes: readonly Node[], start: number): number {
  let at = start;
  while (nodes[at]?.kind === 'other' && /^\s+$/.test((nodes[at] as { text: string }).text)) at++;
  at += lengthOfPrimary(nodes, at);
  while (isText(nodes[at], ':')) at += 1 + lengthOfPrimary(nodes, at + 1);
  if (isText(nodes[at], '#')) at++;
  return at - start;
}

function isCall(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  return nodes[at]?.kind === 'name' && next?.kind === 'group' && next.open === '(';
}

function call(text: string, inside: readonly Node[]): readonly Node[] {
  return [name(text), { kind: 'group', open: '(', inside }];
}

function name(text: string): Node {
  return { kind: 'name', text };
}
