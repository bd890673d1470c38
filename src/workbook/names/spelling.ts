/** Two names are one writing where they differ only in case, spaces, width, invisible signs or punctuation. */
export function writingOf(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The name without what companies leave out when they write it: legal form, a place in brackets or before it. Never empty: a name of nothing else stays as it is. */
export function coreOf(name: string): string {
  const text = name
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .trim();
  const core = /\p{Script=Han}/u.test(text) ? chineseCore(text) : latinCore(text);
  return core === '' ? writingOf(name) : core;
}

/** 上海甲贸易有限公司, 甲贸易（上海）有限公司, 甲贸易 → 甲贸易. */
function chineseCore(text: string): string {
  const bare = text
    .replace(/[([（【][^)\]）】]*[)\]）】]/g, '')
    .replace(/\s+/g, '')
    .replace(chineseForm, '');
  const within = bare.replace(place, '');
  return writingOf(within.length >= shortest ? within : bare);
}

/** Two signs of a name are the least that tells one company from another. */
const shortest = 2;
const chineseForm = /(?:股份有限公司|有限责任公司|集团有限公司|有限公司|股份公司|总公司|公司|集团)+$/;
const provinces =
  '北京|上海|天津|重庆|广东|江苏|浙江|山东|河南|河北|湖南|湖北|四川|福建|安徽|江西|辽宁|吉林|黑龙江|陕西|山西|云南|贵州|广西|海南|甘肃|青海|宁夏|新疆|西藏|内蒙古|香港|澳门|台湾';
const cities =
  '广州|深圳|东莞|佛山|珠海|杭州|宁波|温州|苏州|无锡|南京|常州|南通|青岛|济南|烟台|大连|沈阳|厦门|福州|泉州|武汉|长沙|成都|西安|郑州|合肥|昆明|南昌|石家庄|哈尔滨|长春|中山|惠州|绍兴|嘉兴|金华|义乌';
const place = new RegExp(`^(?:中国)?(?:(?:${provinces})(?:省|市|自治区|特别行政区)?)?(?:(?:${cities})市?)?`);

/** The place that a Chinese name bears, in front or in brackets, without 省 and 市; '' where it bears none. Two places are two companies. */
export function placeOf(name: string): string {
  const text = name.normalize('NFKC').replace(/\s+/g, '');
  const inside = /\(([^)]*)\)/.exec(text)?.[1] ?? '';
  const found = place.exec(text)?.[0] || place.exec(inside)?.[0] || '';
  return found.replace(/^中国|[省市]|自治区|特别行政区/g, '');
}

/** Hill & Co., Ltd. and HILL AND COMPANY LIMITED → hilland. */
function latinCore(text: string): string {
  let words = text
    .replace(/&/g, ' and ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  while (words.length > 1 && (forms.has(words.at(-1)!) || words.at(-1) === 'and')) words = words.slice(0, -1);
  if (words.length > 1 && words[0] === 'the') words = words.slice(1);
  return words.join('');
}

// prettier-ignore
const forms: ReadonlySet<string> = new Set([
  'ltd', 'limited', 'co', 'company', 'inc', 'incorporated', 'corp', 'corporation', 'llc', 'llp', 'lp', 'plc', 'pte', 'pty', 'pvt', 'private', 'bhd', 'sdn',
  'gmbh', 'mbh', 'ag', 'kg', 'ohg', 'ug', 'se', 'sa', 'sas', 'sarl', 'sasu', 'eurl', 'snc', 'sl', 'slu', 'sau', 'srl', 'spa', 'sapa', 'bv', 'nv', 'vof',
  'oy', 'oyj', 'ab', 'as', 'asa', 'aps', 'kk', 'gk', 'zrt', 'kft', 'doo', 'sro', 'spzoo', 'ooo', 'oao', 'zao', 'tic', 'sti', 'fzco', 'fze', 'jsc', 'ltda', 'cv', 'de',
]);
