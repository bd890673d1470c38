/** 上海甲贸易有限公司, 甲贸易（上海）有限公司, 甲贸易 → 甲贸易. */
export function coreOfChinese(text: string): string {
  const bare = text
    .replace(/[([（【][^)\]）】]*[)\]）】]/g, '')
    .replace(/\s+/g, '')
    .replace(forms, '')
    .replace(/^(?:株式会社|有限会社|合同会社)/, '');
  const within = bare.replace(place, '');
  if (within.length < shortest) return bare;
  return within === bare ? bare.replace(/^(\p{Script=Han}{2,3})[市县](?=\p{Script=Han}{2})/u, '$1') : within;
}

/** The place that a Chinese name bears, in front or in brackets, without 省 and 市; '' where it bears none that is known. */
export function placeOfChinese(text: string): string {
  const inside = /\(([^)]*)\)/.exec(text)?.[1] ?? '';
  const found = place.exec(text)?.[0] || place.exec(inside)?.[0] || '';
  return found.replace(/^中国|[省市]|自治区|特别行政区/g, '');
}

/** Two signs of a name are the least that tells one company from another. */
const shortest = 2;
const forms =
  /(?:股份有限公司|有限责任公司|集团有限公司|有限公司|股份公司|总公司|公司|集团|株式会社|有限会社|合同会社)+$/;
const provinces =
  '北京|上海|天津|重庆|广东|江苏|浙江|山东|河南|河北|湖南|湖北|四川|福建|安徽|江西|辽宁|吉林|黑龙江|陕西|山西|云南|贵州|广西|海南|甘肃|青海|宁夏|新疆|西藏|内蒙古|香港|澳门|台湾';
const cities =
  '广州|深圳|东莞|佛山|珠海|中山|惠州|江门|汕头|湛江|杭州|宁波|温州|绍兴|嘉兴|金华|台州|湖州|义乌|苏州|无锡|南京|常州|南通|扬州|镇江|徐州|盐城|泰州|昆山|江阴|青岛|济南|烟台|潍坊|淄博|临沂|威海|大连|沈阳|厦门|福州|泉州|漳州|武汉|宜昌|长沙|株洲|成都|绵阳|西安|郑州|洛阳|合肥|芜湖|昆明|贵阳|南宁|南昌|赣州|石家庄|唐山|保定|太原|哈尔滨|长春|兰州|乌鲁木齐|呼和浩特|银川|西宁|海口|三亚|拉萨';
const place = new RegExp(
  `^(?:中国)?(?:(?:${provinces})(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)?)?(?:(?:${cities})市?)?`,
);
