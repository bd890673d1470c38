import type { Line } from '../line';

/** Below an answer: a customer who is in none of its figures, because something of him cannot be read. */
export const leftOutLine = {
  is: 'text',
  words: { en: 'Left out: {customer}', zh: '未计入：{customer}' },
} as const satisfies Line;
