import type { Words } from '../../engine/words';

/** The name of the last row of an answer that adds up. */
export const totalName: Words = { en: 'Total', zh: '合计' };
