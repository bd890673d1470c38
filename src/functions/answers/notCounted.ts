import type { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';

/** A sentence, without its stop, on the first row of which not even the customer can be told; null where there is none. */
export function notCounted([first]: readonly Problem[]): Words | null {
  if (first === undefined) return null;
  const [en, zh] = [first.in('en').replace(/\.$/, ''), first.in('zh').replace(/。$/, '')];
  return { en: `Not counted anywhere: ${en}`, zh: `未计入任何客户：${zh}` };
}
