import { strFromU8, strToU8 } from 'fflate';
import { find } from '../contents/tags';
import { refuseFile } from '../refusal';
import { encoded } from './package';

/** An XML part as everybody here reads it: in UTF-8, and texts that were fenced in (`CDATA`) written like any other, ways to other parts with plain slashes. Other parts stay as they are. */
export function plainPart(path: string, bytes: Uint8Array): Uint8Array {
  if (!/\.(xml|rels)$/i.test(path)) return bytes;
  const utf8 = /\.rels$/i.test(path) ? withForwardTargets(inUtf8(bytes)) : inUtf8(bytes);
  return find(utf8, '[CDATA[', 0) < 0 ? utf8 : strToU8(withoutFences(strFromU8(utf8)));
}

/** `Target="worksheets\sheet1.xml"`; the way to a file outside stays as it is. */
function withForwardTargets(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(BACKSLASH)) return bytes;
  const forward = (tag: string) => tag.replace(/\sTarget="[^"]*"/, (target) => target.replaceAll('\\', '/'));
  return strToU8(
    strFromU8(bytes).replace(/<(?:\w+:)?Relationship\b[^>]*>/g, (tag) =>
      tag.includes('"External"') ? tag : forward(tag),
    ),
  );
}

const BACKSLASH = 92;

function withoutFences(xml: string): string {
  return xml.replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, text: string) => encoded(text));
}

/** By its mark or its first sign; otherwise what the first line says, which programs get wrong when they say UTF-16. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const wide = wideEncoding(bytes);
  const head = strFromU8(bytes.subarray(0, 200), true);
  const told = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(head.replace(/^ï»¿/, ''))?.[1] ?? 'utf-8';
  if (!wide && /^(utf-?8|us-ascii)$/i.test(told)) return bytes;
  const text = decoderFor(wide ?? (/^(utf|ucs)-?16|^(iso-10646-)?ucs-2/i.test(told) ? 'utf-8' : told)).decode(bytes);
  return strToU8(text.replace(/^(\s*<\?xml[^>]*?encoding\s*=\s*["'])[^"']+/, '$1UTF-8'));
}

function wideEncoding([first, second]: Uint8Array): string | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : null;
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return refuseFile(
      `a part of the workbook is in an encoding that is not known here (${encoding})`,
      `工作簿中有内容采用了无法识别的编码（${encoding}）`,
    );
  }
}
