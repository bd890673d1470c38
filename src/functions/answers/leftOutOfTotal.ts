import type { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';

/** The name of a row below a total that counts what is right: whom it leaves out, and how many rows of which not even the customer can be told; null where it leaves out nothing. */
export function leftOutOfTotal(customers: readonly string[], unnamed: readonly Problem[]): Words | null {
  const [count, rows] = [customers.length, unnamed.length];
  if (count + rows === 0) return null;
  const more = count > most;
  const names = customers.slice(0, most);
  const who = {
    en: `${count} ${count === 1 ? 'customer' : 'customers'} (${names.join(', ')}${more ? ` and ${count - most} more` : ''})`,
    zh: `${count} 个客户（${names.join('、')}${more ? '等' : ''}）`,
  };
  const lost = { en: `${rows} ${rows === 1 ? 'row' : 'rows'} without a customer`, zh: `${rows} 行无客户名称` };
  const told = [...(count > 0 ? [who] : []), ...(rows > 0 ? [lost] : [])];
  return {
    en: `Left out of the total: ${told.map(({ en }) => en).join(', ')}`,
    zh: `合计未计入：${told.map(({ zh }) => zh).join('，')}`,
  };
}

const most = 5;
