import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IPaddingData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellStyle } from './document';

/** Our style of a cell and the grid library's, both ways. Colours are `#rrggbb`. */
const horizontals = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const verticals = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

/** Pixels between a text and the edge of its cell, and those of one step of its indent. */
const EDGE = 2;
const STEP = 9;

/** On both sides alike: a text stands against one of them alone. */
function paddingOf(indent: number): IPaddingData {
  const aside = EDGE + STEP * indent;
  return { t: 0, r: aside, b: EDGE, l: aside };
}

export function toLibraryStyle(style: CellStyle): IStyleData {
  const border = (color: string): IBorderStyleData => ({ s: BorderStyleTypes.THIN, cl: { rgb: color } });
  const borders = {
    ...(style.borderBottom && { b: border(style.borderBottom) }),
    ...(style.borderTop && { t: border(style.borderTop) }),
  };
  return {
    ...(style.numberFormat !== undefined && { n: { pattern: style.numberFormat } }),
    ...(style.bold !== undefined && { bl: flag(style.bold) }),
    ...(style.italic !== undefined && { it: flag(style.italic) }),
    ...(style.underline !== undefined && { ul: { s: flag(style.underline) } }),
    ...(style.size !== undefined && { fs: style.size }),
    ...(style.font !== undefined && { ff: style.font }),
    ...(style.color !== undefined && { cl: { rgb: style.color } }),
    ...(style.fill !== undefined && { bg: { rgb: style.fill } }),
    ...(style.horizontal !== undefined && { ht: horizontals[style.horizontal] }),
    ...(style.indent !== undefined && { pd: paddingOf(style.indent) }),
    ...(style.vertical !== undefined && { vt: verticals[style.vertical] }),
    ...(style.wrap !== undefined && { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(Object.keys(borders).length > 0 && { bd: borders }),
  };
}

export function fromLibraryStyle(style: Nullable<IStyleData>): CellStyle | undefined {
  if (!style) return undefined;
  const found: CellStyle = {
    ...(style.n?.pattern && { numberFormat: style.n.pattern }),
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(typeof style.fs === 'number' && { size: style.fs }),
    ...(typeof style.ff === 'string' && { font: style.ff }),
    ...(style.cl?.rgb && { color: hex(style.cl.rgb) }),
    ...(style.bg?.rgb && { fill: hex(style.bg.rgb) }),
    ...pick('horizontal', horizontals, style.ht),
    ...((style.pd?.l ?? 0) > EDGE && { indent: Math.round((style.pd!.l! - EDGE) / STEP) }),
    ...pick('vertical', verticals, style.vt),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(style.bd?.b?.cl?.rgb && { borderBottom: hex(style.bd.b.cl.rgb) }),
    ...(style.bd?.t?.cl?.rgb && { borderTop: hex(style.bd.t.cl.rgb) }),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function pick<Key extends string, Name extends string>(
  key: Key,
  names: Readonly<Record<Name, number>>,
  value: Nullable<number>,
): Partial<Record<Key, Name>> {
  const name = (Object.keys(names) as Name[]).find((each) => names[each] === value);
  return name === undefined ? {} : ({ [key]: name } as Record<Key, Name>);
}

/** The library's own controls write `rgb(1, 2, 3)`. */
function hex(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  return parts
    ? `#${parts
        .slice(1, 4)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`
    : color;
}
