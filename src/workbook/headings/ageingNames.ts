import type { Words } from '../../engine/words';

/** What a Mapping range or a list of settings may say of a summarised ageing: its name on the left, the choice on the right. */
export const agedBy: Words = { en: 'Aged by', zh: '账龄起算日' };
export const inBucket: Words = { en: 'Position in bucket', zh: '账龄段取值' };
