import { inOneWriting } from '../values/inOneWriting';

/** A line that a program prints around its table: when and by whom it was printed, its basis, its page, who signs. */
export function isFooter(cell: unknown): boolean {
  if (typeof cell !== 'string') return false;
  const text = inOneWriting(cell).trim();
  return footer.test(text) || basis.test(text);
}

const footers = [
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .*\d/i,
  /^(?:printed|generated|created|exported|run|produced|downloaded|report(?:ed)?) (?:on|at|by|date|time|from)\b/i,
  /^(?:print|run|export|report|system) (?:date|time|user)\b/i,
  /^(?:prepared|approved|checked|reviewed|signed|authori[sz]ed)(?: by)?\b\s*:?/i,
  /^page\s*:?\s*\d+/i,
  /^(?:end of (?:report|list)|\*+ ?end\b|continued\b|notes?:|remarks?:|disclaimer|confidential)/i,
  /^(?:制\s*单|制\s*表|审\s*核|复\s*核|打\s*印|编\s*制|经\s*办|记\s*账|出\s*纳|批\s*准|财务主管|会计主管|财务负责人|单位负责人|主管|经手|填\s*表|报\s*表|导\s*出)\s*(?:人|员|日期|时间|日|单位)?(?:签字|签章)?\s*(?::|\(|$)/,
  /^第\s*\d+\s*页|^共\s*\d+\s*页|^(?:说明|备注|附注|注)\s*\d*\s*:/,
];

/** All of them at once, and only where the text begins: nearly every cell is none. */
const footer = new RegExp(`^(?:${footers.map(({ source }) => source).join('|')})`, 'i');
const basis = /\b(?:accrual|cash) basis\b/i;
