import type { PaymentPart } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import { isBlank, shown } from './odd';

/** How customers are expected to pay: `2/10 70%, 1/20 10%, n/60 20%`, `10 days 30%; 40 days 70%`. Blank is not given. */
export function readPaymentMix(cell: unknown): readonly PaymentPart[] | null | Problem {
  if (isBlank(cell)) return null;
  const parts = shown(cell)
    .normalize('NFKC')
    .split(/[,;、,;]\s*/)
    .map(partIn);
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return noMix(cell);
  const all = known.reduce((sum, { share }) => sum + share, 0);
  return Math.abs(all - 1) < 1e-9 ? known : notWhole(cell, all);
}

function partIn(text: string): PaymentPart | null {
  const [, discount, within, net, share] =
    /^(?:(\d+(?:\.\d+)?)\/(\d+)|(?:n\/?|net|净)?\s*(\d+)\s*(?:d|days?|天|日)?)\s*[::]?\s*(\d+(?:\.\d+)?)%$/i.exec(
      text.trim(),
    ) ?? [];
  if (share === undefined) return null;
  return { share: Number(share) / 100, days: Number(within ?? net), discount: Number(discount ?? 0) / 100 };
}

function noMix(cell: unknown): Problem {
  return new Problem({
    kind: 'invalid',
    expected: { en: 'parts such as 2/10 70%, n/60 30%', zh: '如“2/10 70%，n/60 30%”的结构' },
    found: shown(cell),
  });
}

function notWhole(cell: unknown, all: number): Problem {
  const sum = `${Number((100 * all).toPrecision(12))}%`;
  return new Problem({
    kind: 'invalid',
    because: {
      en: `"${shown(cell)}" adds up to ${sum}, not to 100%`,
      zh: `“${shown(cell)}”合计为 ${sum}，而非 100%`,
    },
  });
}
