import { currencyOf, sameCurrency } from './currency';
import { asWritten } from './spelling';

/** What stands around the digits of an amount: its sign, its currency; `core` is what is left, digits with their marks. */
export interface WrittenAmount {
  readonly core: string;
  readonly negative: boolean;
  readonly currency: string | null;
}

/**
 * Takes sign, brackets, currency and Dr/Cr (S/H, D/H, 借/贷) off a text, each at most once (the same currency may stand on both sides): `(1,234)`, `100.00-`, `$(250.00)`, `1,28,500.00 Cr`.
 * Null where something else stands there: two signs, half a bracket, a power, a second line.
 */
export function writtenAmount(written: string): WrittenAmount | null {
  if (bare.test(written)) return bareAmount(written);
  return asBefore(written) ?? learned(written);
}

/** What stands before and behind the digits of an amount, and what it came to when it was looked into. */
interface Shape {
  readonly before: string;
  readonly behind: string;
  /** That of a single 0 between them: what is left of the two, the sign and the currency. */
  readonly of0: WrittenAmount;
}

/** A program writes the same around all amounts of a column: the last few are known. */
const shapes: Shape[] = [];
const mostShapes = 4;

/** Read as an amount of the same shape was read before; null where none was. */
function asBefore(written: string): WrittenAmount | null {
  for (const { before, behind, of0 } of shapes) {
    const until = written.length - behind.length;
    if (!written.startsWith(before) || !written.endsWith(behind) || !isDigits(written, before.length, until)) continue;
    const digits = written.slice(before.length, until);
    const core = of0.core === '0' ? digits : of0.core.replace('0', digits);
    return { core, negative: of0.negative, currency: of0.currency };
  }
  return null;
}

/** Nothing but digits, points and commas, with a digit at either end, and no more of them than a number has. */
function isDigits(text: string, from: number, until: number): boolean {
  if (from >= until || until - from > mostDigits) return false;
  for (let at = from; at < until; at++) {
    const code = text.charCodeAt(at);
    const isMark = (code === point || code === comma) && at > from && at < until - 1;
    if (!isMark && !isDigit(code)) return false;
  }
  return true;
}

function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}

const [zero, nine, point, comma] = [48, 57, 46, 44];
/** Together no more than a text may be long. */
const [mostDigits, mostAround] = [20, 30];

function learned(written: string): WrittenAmount | null {
  if (written.length > mostAround + mostDigits) return takenApart(written);
  let [first, until] = [0, written.length];
  while (first < until && !isDigit(written.charCodeAt(first))) first++;
  while (until > first && !isDigit(written.charCodeAt(until - 1))) until--;
  if (first + written.length - until > mostAround || !isDigits(written, first, until)) return takenApart(written);
  const [before, behind] = [written.slice(0, first), written.slice(until)];
  const of0 = takenApart(`${before}0${behind}`);
  if (of0 === null || of0.core.split('0').length !== 2) return takenApart(written);
  shapes.unshift({ before, behind, of0 });
  shapes.length = Math.min(shapes.length, mostShapes);
  return asBefore(written);
}

function takenApart(written: string): WrittenAmount | null {
  const text = asWritten(written);
  if (text === null) return null;
  const met: Met = { signs: '', currency: null, side: null };
  let core = text;
  for (let left = core.length + 1; core.length < left;) {
    left = core.length;
    core = withoutMark(core, met);
  }
  const negative = signOf(met);
  return negative === null ? null : { core, negative, currency: met.currency };
}

/** Digits with points and commas, and at most a minus before or behind them: nothing else to take off. */
const bare = /^(?:-?\d[\d.,]{0,40}|\d[\d.,]{0,40}-)$/;

function bareAmount(text: string): WrittenAmount {
  const [before, behind] = [text.charCodeAt(0) === minus, text.charCodeAt(text.length - 1) === minus];
  const core = before ? text.slice(1) : behind ? text.slice(0, -1) : text;
  return { core, negative: before || behind, currency: null };
}

const minus = 45;

interface Met {
  signs: string;
  currency: string | null;
  side: 'debit' | 'credit' | null;
}

/** Takes one mark off the front or the back of the text, whichever stands there. */
function withoutMark(text: string, met: Met): string {
  const sign = /^([-+(])\s*(?=\S)/.exec(text) ?? /(?<=\S)\s*([-+)])$/.exec(text);
  if (sign !== null) {
    met.signs += sign[1];
    return sign.index === 0 && !text.endsWith(sign[0]) ? text.slice(sign[0].length) : text.slice(0, sign.index);
  }
  const side = /(?<=\d)\s*(dr|cr|[sdhc](?=$)|借方?|贷方?)\.?$/i.exec(text);
  if (side !== null && met.side === null) {
    met.side = /^(c|h|贷)/i.test(side[1]!) ? 'credit' : 'debit';
    return text.slice(0, side.index);
  }
  return met.currency === null ? withoutCurrency(text, met) : withoutSameAgain(text, met);
}

function withoutCurrency(text: string, met: Met): string {
  const front = /^([^\d\s.,()+'-]{1,6})\.?\s*(?=[-+(\d.,])/u.exec(text);
  const before = front === null ? null : currencyOf(front[1]!);
  if (before !== null) {
    met.currency = before;
    return text.slice(front![0].length);
  }
  const behind = currencyBehind(text);
  if (behind === null) return text;
  met.currency = behind.currency;
  return behind.rest;
}

/** `人民币100万元`, `￥1,200元`, `$1,200 CAD`: before and behind it stands the same money, one of them more exactly. */
function withoutSameAgain(text: string, met: Met): string {
  const behind = currencyBehind(text);
  const same = behind && sameCurrency(met.currency!, behind.currency);
  if (!same) return text;
  met.currency = same;
  return behind.rest;
}

function currencyBehind(text: string): { readonly currency: string; readonly rest: string } | null {
  const back = /([^\d\s.,()+'-]{1,8})\.?$/u.exec(text);
  const [, scale, name] = /^((?:[十百千]?万|千|百万|万?亿)?)(.*)$/u.exec(back?.[1] ?? '') ?? [];
  const currency = name ? currencyOf(name.replace(/(?<=[元圆])[整正]$/, '')) : null;
  return currency === null ? null : { currency, rest: `${text.slice(0, back!.index)}${scale}`.trim() };
}

/** True for a credit, false for a debit; null where the marks contradict each other. */
function signOf({ signs, side }: Met): boolean | null {
  const inBrackets = signs === '()' || signs === ')(';
  if (signs.length > (inBrackets ? 2 : 1) || signs === '(' || signs === ')') return null;
  if (side !== null && signs !== '') return null;
  return inBrackets || signs === '-' || side === 'credit';
}
