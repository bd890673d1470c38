import type { Answer } from '../../functions/definition';
import type { Language } from '../../engine/words';
import type { Is } from '../../functions/layout';
import { coverValueLayout, verdictLine } from '../../functions/layouts/coverValue';
import { worthLines } from '../../functions/layouts/worthLines';
import { reader } from '../../functions/reader';
import { marketRates } from '../../engine/tables';

type WorthKey = keyof typeof worthLines;

export interface WorthFigure {
  readonly key: WorthKey;
  readonly name: string;
  readonly how: string;
  readonly is: Is;
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

/** COVERVALUE's lines: the figures, then published rates, and the verdict. */
export function worthFound(answer: Answer, language: Language): WorthFound {
  const read = reader(coverValueLayout, answer);
  const figures = (Object.keys(worthLines) as WorthKey[]).map((key): WorthFigure => {
    const { words, how, needs, is } = worthLines[key];
    const value = read.line(words)?.number('amount') ?? null;
    return { key, name: words[language], how: value === null ? needs[language] : how[language], is, value };
  });
  const last = read.line(verdictLine.words);
  return {
    verdict: last?.text('amount') ?? '',
    why: last?.text('how') ?? '',
    buy: ['buy', 'closeBuy'].includes(last?.choice('amount') ?? ''),
    figures,
    market: marketRates.rows.flatMap(({ name }) => {
      const line = read.line(name);
      return line ? [{ name: line.text('what'), rate: line.text('amount'), how: line.text('how') }] : [];
    }),
  };
}
