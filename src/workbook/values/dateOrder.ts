import { orders, readings, type Order } from './textDate';

/** The orders that fit every one of the texts; `stuck` is the first text that none of those left fits. */
export function fittingOrders(texts: readonly string[]): {
  readonly fitting: readonly Order[];
  readonly stuck: string | null;
} {
  let fitting: readonly Order[] = orders;
  for (const text of texts) {
    const days = readings(text);
    fitting = fitting.filter((order) => days[orders.indexOf(order)] !== null);
    if (fitting.length === 0) return { fitting, stuck: text };
  }
  return { fitting: meant(texts, fitting), stuck: null };
}

/** The first text that is another day in another of the orders; null where they agree. */
export function openText(texts: readonly string[], fitting: readonly Order[]): string | null {
  return texts.find((text) => new Set(fitting.map((order) => dayIn(text, order))).size > 1) ?? null;
}

export function dayIn(text: string, order: Order): number {
  return readings(text)[orders.indexOf(order)]!;
}

/** With dots the day comes first; with two digits of the year an order that scatters the days over decades, or puts them decades back, is not meant. */
function meant(texts: readonly string[], fitting: readonly Order[]): readonly Order[] {
  const open = texts.filter((text) => openText([text], fitting) !== null);
  if (open.length === 0) return fitting;
  const spans = fitting.map((order) => spanOf(open.map((text) => dayIn(text, order))));
  const near = fitting.filter((_, at) => !spans.some((other) => isFarBehind(spans[at]!, other)));
  const dotted = open.every((text) => text.includes('.') && !/^\s*\d{4}/.test(text));
  return dotted && near.includes('D/M/Y') ? ['D/M/Y'] : near;
}

interface Span {
  readonly from: number;
  readonly until: number;
}

function spanOf(days: readonly number[]): Span {
  return days.reduce(({ from, until }, day) => ({ from: Math.min(from, day), until: Math.max(until, day) }), {
    from: Infinity,
    until: -Infinity,
  });
}

const threeYears = 1096;
const decade = 3653;

function isFarBehind(one: Span, other: Span): boolean {
  return one.until - one.from > other.until - other.from + threeYears || one.until + decade < other.from;
}
