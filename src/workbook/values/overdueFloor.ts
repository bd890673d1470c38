import { Problem } from '../../engine/problem';
import type { OverdueFloor } from '../../engine/risk';
import { isBlank, shown } from './odd';

/** Least probabilities by days past due, as people write them: `30: 4%; 60: 10%; 80: 25%`, or none. Days and probabilities rise. */
export function readOverdueFloor(cell: unknown): readonly OverdueFloor[] | null | Problem {
  if (isBlank(cell)) return null;
  const text = shown(cell).normalize('NFKC').trim();
  if (/^(none|nil|无)$/i.test(text)) return [];
  const nodes = text.split(/[;,、\n]+/).map(nodeIn);
  const rising = nodes.every(
    (node, at) =>
      node !== null &&
      (at === 0 || (node.days > nodes[at - 1]!.days && node.probability >= nodes[at - 1]!.probability)),
  );
  return rising ? (nodes as readonly OverdueFloor[]) : refused(text);
}

/** `30: 4%`, `30 days 4%`, `30天：4%`. */
function nodeIn(text: string): OverdueFloor | null {
  const [, days, share] = node.exec(text.trim().replace(/\s+/g, ' ')) ?? [];
  const found = { days: Number(days), probability: Number(share) / 100 };
  return found.days > 0 && found.probability > 0 && found.probability < 1 ? found : null;
}

const node = /^(\d+) ?(?:days?|天)?(?: ?[:=] ?| )(\d+(?:\.\d+)?) ?%$/i;

function refused(found: string): Problem {
  return new Problem({
    kind: 'invalid',
    expected: {
      en: 'days past due with the least probability of each, rising: 30: 4%; 60: 10%; 80: 25%, or none',
      zh: '逾期天数及对应的最低违约概率（递增）：30: 4%; 60: 10%; 80: 25%，或“无”',
    },
    found,
  });
}
