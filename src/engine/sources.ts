import type { Words } from './words';

export interface Source {
  readonly title: string;
  readonly year: number | null;
  readonly link: string | null;
  /** How far it may be trusted: a published rule, a published figure, derived from one, or our own expert choice. */
  readonly standing: 'rule' | 'figure' | 'derived' | 'expert';
}

/** The bibliography: each work once. Rules name their source by its code, so that documents and tests can use it. */
export const sources = {
  expert: { title: 'Coversheet: expert choice, visible and editable in the settings', year: 2026, link: null, standing: 'expert' },
} as const satisfies Record<string, Source>;

export type SourceCode = keyof typeof sources;

export const standingInWords: Readonly<Record<Source['standing'], Words>> = {
  rule: { en: 'published rule', zh: '公开条款' },
  figure: { en: 'published figure', zh: '公开数据' },
  derived: { en: 'derived', zh: '推导' },
  expert: { en: 'expert', zh: '专家判断' },
};
