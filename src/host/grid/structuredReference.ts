/**
 * Structured references as people type them (`[@Amount]`, `sales[@Amount]`, any letter case) and as the grid library reads them
 * (`Sales[[#This Row],[Amount]]`, letter for letter). What no table knows is left as typed and ends as #NAME?.
 */
interface KnownTable {
  readonly name: string;
  readonly columns: readonly string[];
}

const sections = ['#All', '#Data', '#Headers', '#Totals', '#This Row'] as const;

/** `own` is the table in which the formula stands, for references without a name; `names` are the defined ones. */
export function normalisedFormula(
  formula: string,
  tables: readonly KnownTable[],
  own: KnownTable | null,
  names: readonly string[] = [],
): string {
  return eachReference(formula, (name, inside) => {
    const table = name === '' ? own : (tables.find((each) => same(each.name, name)) ?? null);
    if (inside === null) return table?.name ?? names.find((each) => same(each, name)) ?? null;
    return table && `${table.name}[${normalisedInside(inside, table)}]`;
  });
}

/** The way back, for the eye: `[@Amount]` inside the own table, `Sales[@Amount]` elsewhere. */
export function shownFormula(formula: string, own: KnownTable | null): string {
  return eachReference(formula, (name, inside) => {
    const found = inside === null ? null : /^\[#This Row\],\[([^[\]]*)\]$/.exec(inside);
    if (!found) return null;
    const column = /^[\p{L}\p{N}_]+$/u.test(found[1]!) ? `@${found[1]}` : `@[${found[1]}]`;
    return `${own && same(own.name, name) ? '' : name}[${column}]`;
  });
}

/** Walks the formula outside of texts and quoted sheet names; `inside` is null for a name without brackets; `replace` answers null to leave a reference alone. */
function eachReference(formula: string, replace: (name: string, inside: string | null) => string | null): string {
  const piece =
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[((?:[^[\]]|\[[^\]]*\])*)\]|(?<![\p{L}\p{N}_.\\!])([\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.\\(![])/gu;
  return formula.replace(
    piece,
    (all: string, name: string | undefined, inside: string | undefined, bareName: string | undefined) => {
      if (bareName !== undefined) return replace(bareName, null) ?? all;
      return inside === undefined ? all : (replace(name ?? '', inside) ?? all);
    },
  );
}

function normalisedInside(inside: string, table: KnownTable): string {
  const text = inside.trim();
  if (text === '') return '#Data';
  if (text === '@') return `[#This Row],[${table.columns[0]}]:[${table.columns.at(-1)}]`;
  if (text.startsWith('@')) return `[#This Row],${columnsOf(text.slice(1), table)}`;
  if (!text.startsWith('[')) return sectionNamed(text) ?? columnNamed(text, table);
  const parts = text.match(/\[[^[\]]*\](?:\s*:\s*\[[^[\]]*\])?/g) ?? [text];
  if (parts.length === 1 && !parts[0].includes(':'))
    return sectionNamed(bare(parts[0])) ?? columnNamed(bare(parts[0]), table);
  // The library does not read sections alone: all columns are named beside them.
  const whole = parts.every((part) => sectionNamed(bare(part)))
    ? [`[${table.columns[0]}]:[${table.columns.at(-1)}]`]
    : [];
  return [...parts, ...whole]
    .map((part) => (sectionNamed(bare(part)) ? `[${sectionNamed(bare(part))}]` : columnsOf(part, table)))
    .join(',');
}

function columnsOf(text: string, table: KnownTable): string {
  const range = /^\s*\[([^[\]]*)\]\s*:\s*\[([^[\]]*)\]\s*$/.exec(text);
  return range
    ? `[${columnNamed(range[1]!, table)}]:[${columnNamed(range[2]!, table)}]`
    : `[${columnNamed(bare(text), table)}]`;
}

function bare(text: string): string {
  return text.trim().replace(/^\[/, '').replace(/\]$/, '');
}

function sectionNamed(text: string): string | undefined {
  return sections.find((section) => same(section, text.replace(/\s+/g, ' ')));
}

function columnNamed(text: string, table: KnownTable): string {
  return table.columns.find((column) => same(column, text)) ?? text;
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
