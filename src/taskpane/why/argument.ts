import { areaOf, addressOf, onSheet } from '../port/address';

/** What an argument of a formula is, as it is written. */
export type Argument =
  | { readonly is: 'left out' }
  | { readonly is: 'value'; readonly value: string | number | boolean }
  /** As the port reads it: a range with its sheet, a table, a name. */
  | { readonly is: 'reference'; readonly reference: string }
  /** Worked out within the formula: nobody but Excel knows what comes of it. */
  | { readonly is: 'computed' };

/** `sheet`: on which the formula stands, for an address that names none. */
export function argumentFrom(text: string, sheet: string): Argument {
  if (text === '') return { is: 'left out' };
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(text) ?? [];
  if (quoted !== undefined) return { is: 'value', value: quoted.replaceAll('""', '"') };
  if (/^(TRUE|FALSE)$/i.test(text)) return { is: 'value', value: text.toUpperCase() === 'TRUE' };
  const [, number, percent] = /^([+-]?\d+(?:\.\d+)?(?:E[+-]?\d+)?)(%?)$/i.exec(text) ?? [];
  if (number) return { is: 'value', value: percent ? Number(number) / 100 : Number(number) };
  const address = text.replaceAll('$', '');
  if (ofCells.test(address)) return { is: 'reference', reference: onSheet(sheet, fixedWith(address)) };
  if (/^(?:'(?:[^']|'')+'|[^\s'!()"+*/&<>=,]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+|#)?$/i.test(text))
    return { is: 'reference', reference: text };
  return /^[\p{L}_][\p{L}\p{N}_.]*(?:\[#All\])?$/u.test(text)
    ? { is: 'reference', reference: text }
    : { is: 'computed' };
}

const ofCells = /^[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+|#)?$/i;

function fixedWith(address: string): string {
  const spill = address.endsWith('#') ? '#' : '';
  return addressOf(areaOf(address.replace('#', '')), true) + spill;
}
