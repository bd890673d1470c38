import type { Words } from '../../engine/words';
import type { Variants } from './variants';

/** Says that names may be one customer, on how many rows each stands, and what makes them one. */
export function variantSentence({ differ, names }: Variants, count: (name: string) => number): Words {
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  const en = listed(shown.map((name) => `“${name}” (${rows(count(name))})`).concat(more > 0 ? [`${more} more`] : []));
  const zh = shown.map((name) => `“${name}”（${count(name)} 行）`).join('、');
  const [how, howZh] =
    differ === 'writing'
      ? ['They differ in writing only', '仅书写方式不同']
      : ['They differ in legal form or place', '仅公司形式或地名不同'];
  return {
    en: `${en} may be one customer. ${how}, and count as ${names.length} until an aliases table (Alias, Customer) given as mapping names the others after one of them.`,
    zh: `${zh}${more > 0 ? `等 ${names.length} 个名称` : ''}可能是同一客户：${howZh}。在作为 mapping 给出的别名表（别名、客户名称）中统一名称之前，按 ${names.length} 个客户计。`,
  };
}

const most = 5;

function rows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

function listed(parts: readonly string[]): string {
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
