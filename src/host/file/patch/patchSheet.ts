import { strFromU8 } from 'fflate';
import { addressOf, parseAddress } from '../../grid/address';
import { endOfTag, find, SLASH } from '../contents/tags';
import type { SheetChanges } from './changes';
import { output } from './output';
import { refuseFile } from '../refusal';
import { newRowXml, rowXml } from './rowXml';

/** Puts values into a sheet's part; every row that is not named goes along as it is, byte for byte, without being made into text. */
export function patchSheet(bytes: Uint8Array, changes: SheetChanges, dynamicMark: () => string): Uint8Array {
  const { prefix, start, from, to, end } = dataOf(bytes);
  const out = output();
  out.text(widened(strFromU8(bytes.subarray(0, start)), prefix, changes));
  out.text(`<${prefix}sheetData>`);
  const rows = Object.keys(changes).map(Number);
  let next = 0;
  let copied = from;
  const added = (before: number) => {
    while (next < rows.length && rows[next]! < before)
      out.text(newRowXml(prefix, rows[next]!, changes[rows[next++]!]!));
  };
  for (const row of rowsIn(bytes, prefix, from, to)) {
    if (next === rows.length) break;
    if (row.number < rows[next]!) continue;
    out.bytes(bytes.subarray(copied, row.start));
    copied = row.start;
    added(row.number);
    if (row.number !== rows[next]) continue;
    out.text(rowXml(prefix, strFromU8(bytes.subarray(row.start, row.end)), changes[rows[next++]!]!, dynamicMark));
    copied = row.end;
  }
  out.bytes(bytes.subarray(copied, to));
  added(Infinity);
  out.text(`</${prefix}sheetData>`);
  out.bytes(bytes.subarray(end));
  return out.joined();
}

interface Data {
  readonly prefix: string;
  /** Of the whole element, and of what stands in it. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

function dataOf(bytes: Uint8Array): Data {
  const head = strFromU8(bytes.subarray(0, 1 << 16), true);
  const prefix = /<(\w+:)?worksheet\b/.exec(head)?.[1] ?? '';
  const start = find(bytes, `<${prefix}sheetData`, 0);
  const open = start < 0 ? -1 : endOfTag(bytes, start + 1);
  if (open < 0) return odd();
  if (bytes[open - 1] === SLASH) return { prefix, start, from: open + 1, to: open + 1, end: open + 1 };
  const closing = `</${prefix}sheetData>`;
  const to = find(bytes, closing, open);
  // Comments and CDATA begin with `<!`; what only some programs understand, with an alternative for the others.
  if (to < 0 || find(bytes, '<!', open, to) >= 0 || find(bytes, 'AlternateContent', open, to) >= 0) return odd();
  return { prefix, start, from: open + 1, to, end: to + closing.length };
}

function* rowsIn(
  bytes: Uint8Array,
  prefix: string,
  from: number,
  to: number,
): Generator<{ readonly number: number; readonly start: number; readonly end: number }> {
  const [opening, closing] = [`<${prefix}row`, `</${prefix}row>`];
  for (let start = find(bytes, opening, from, to); start >= 0; start = find(bytes, opening, start, to)) {
    const open = endOfTag(bytes, start + 1);
    const number = /\sr="(\d+)"/.exec(strFromU8(bytes.subarray(start, open), true))?.[1];
    if (number === undefined) refuseFile('a sheet does not number its rows', '某个工作表没有给行编号');
    const end = bytes[open - 1] === SLASH ? open + 1 : find(bytes, closing, open, to) + closing.length;
    if (end <= open) odd();
    yield { number: Number(number) - 1, start, end };
    start = end;
  }
}

function odd(): never {
  return refuseFile('a sheet is written in a way that cannot be patched safely', '某个工作表的存储方式无法安全地修补');
}

/** The sheet's own word for the rectangle it fills, made as large as the changes need. */
function widened(head: string, prefix: string, changes: SheetChanges): string {
  return head.replace(
    new RegExp(`(<${prefix}dimension\\b[^>]*\\sref=")([^"]*)(")`),
    (_, before: string, reference: string, after: string) => {
      const known = parseAddress(reference);
      if (!known) return before + reference + after;
      let [top, left, bottom, right] = [
        known.row,
        known.column,
        known.row + known.rows - 1,
        known.column + known.columns - 1,
      ];
      changes.forEach((row) =>
        row?.forEach(({ row: at, column, value }) => {
          if (value !== null)
            [top, left, bottom, right] = [
              Math.min(top, at),
              Math.min(left, column),
              Math.max(bottom, at),
              Math.max(right, column),
            ];
        }),
      );
      return before + addressOf({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }) + after;
    },
  );
}
