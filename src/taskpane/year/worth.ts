import { lines } from '../../functions/answers/worthLines';
import type { Answer } from '../../functions/definition';
import type { Language } from '../../engine/words';
import { number, text } from '../outcome/rated';

type WorthKey = keyof typeof lines;

export interface WorthFigure {
  readonly key: WorthKey;
  readonly name: string;
  readonly how: string;
  readonly kind: 'amount' | 'share' | 'times';
  /** null: what is needed for it was not given; `how` says what. */
  readonly value: number | null;
}

interface WorthFound {
  readonly verdict: string;
  readonly why: string;
  readonly buy: boolean;
  readonly figures: readonly WorthFigure[];
  readonly market: readonly { readonly name: string; readonly rate: string; readonly how: string }[];
}

const keys = Object.keys(lines) as WorthKey[];
const shares: readonly WorthKey[] = [
  'rate',
  'overEquity',
  'overEquityCovered',
  'overCash',
  'overCashCovered',
  'margin',
];

/** COVERVALUE's rows: always the same lines, then published rates, last the verdict. */
export function worthFound(answer: Answer, language: Language): WorthFound {
  const figures = keys.map((key, index): WorthFigure => {
    const [, amount] = answer[1 + index] ?? [];
    const value = number(amount);
    const { name, how, needs } = lines[key];
    return {
      key,
      name: name[language],
      how: value === null ? needs[language] : how[language],
      kind: shares.includes(key) ? 'share' : key === 'ratio' ? 'times' : 'amount',
      value,
    };
  });
  const last = answer.at(-1) ?? [];
  return {
    verdict: text(last[1]),
    why: text(last[2]),
    buy: ['Buy', '建议投保'].includes(text(last[1])),
    figures,
    market: answer
      .slice(1 + keys.length, -1)
      .map(([name, rate, how]) => ({ name: text(name), rate: text(rate), how: text(how) })),
  };
}
