/** Figures as sentences of answers show them, in both languages alike. */
export function shownAmount(amount: number): string {
  return Math.round(amount).toLocaleString('en');
}

export function shownShare(share: number): string {
  return `${Number((100 * share).toFixed(1))}%`;
}
