import type { Words } from '../words';

/** By how many days the last 90 days differ from the customer's own year before. */
export function trendInWords(days: number): Words {
  const shown = Math.round(Math.abs(days));
  return days > 0
    ? { en: `pays ${shown} days later than in the year before`, zh: `近 90 天付款比此前一年慢 ${shown} 天` }
    : { en: `pays ${shown} days sooner than in the year before`, zh: `近 90 天付款比此前一年快 ${shown} 天` };
}
