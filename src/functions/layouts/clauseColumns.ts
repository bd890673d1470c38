import type { Language } from '../../engine/words';
import { column, type Unkeyed } from '../layout';

const english = column('text', 'Clause', 'Clause', 'in English', '英文');
const chinese = column('text', '条款', '条款', 'in Chinese', '中文');

/** The name of a clause in both languages, that of the answer first. */
export function clauseColumns(language: Language): Readonly<Record<'english' | 'chinese', Unkeyed>> {
  return language === 'zh' ? { chinese, english } : { english, chinese };
}
