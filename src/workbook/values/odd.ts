/** What a cell shows where it holds no plain value: the error's name (`#N/A`), or null where it is no error. Excel hands errors over as objects or as text. */
export function errorIn(cell: unknown): string | null {
  const text = typeof cell === 'string' ? cell : typeof cell === 'object' && cell !== null ? namedError(cell) : null;
  return text !== null && text.charCodeAt(0) === numberSign && errors.has(text) ? text : null;
}

/** Blank reaches us as nothing, as empty text, or (on Windows) as 0: the three mean the same. */
export function isBlank(cell: unknown): boolean {
  if (typeof cell === 'string') return cell === '' || (!isInk(cell.charCodeAt(0)) && cell.trim() === '');
  return cell === null || cell === undefined || cell === 0;
}

/** A Latin letter, digit or sign, or a Chinese character: no space is among them, and nearly every text begins with one. */
export function isInk(code: number): boolean {
  return (code > 32 && code < 127) || (code >= 0x3400 && code < 0xd800);
}

/** An empty cell as such; a 0 is one that somebody wrote. */
export function isEmpty(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** A rich value of Excel stands for what its cell shows: an entity (Geography, Stocks) for its text, a formatted number for its basic value. */
export function basic(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  const text = entityText(cell);
  if (text !== null) return text;
  return 'basicValue' in cell && errorIn(cell) === null ? cell.basicValue : cell;
}

/** The cell as the user sees it, for sentences. */
export function shown(cell: unknown): string {
  const error = errorIn(cell);
  if (error !== null) return error;
  const value = basic(cell);
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? '?' : String(value).trim();
}

/** The text of an entity or a web image; null where the cell is neither. */
function entityText(cell: object): string | null {
  const parts = cell as { readonly type?: unknown; readonly text?: unknown; readonly altText?: unknown };
  const text = parts.type === 'WebImage' ? (parts.altText ?? '') : parts.text;
  return (parts.type === 'Entity' || parts.type === 'LinkedEntity' || parts.type === 'WebImage') &&
    typeof text === 'string'
    ? text
    : null;
}

function namedError(cell: object): string | null {
  if (entityText(cell) !== null) return null;
  const parts = cell as { readonly error?: unknown; readonly code?: unknown; readonly basicValue?: unknown };
  const name = [parts.error, parts.code, parts.basicValue].find(
    (part) => typeof part === 'string' && part.startsWith('#'),
  );
  return typeof name === 'string' ? name : null;
}

/** With which the name of every error begins, and hardly any other text. */
const numberSign = 35;

const errors = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#FIELD!',
]);
