import type { Words } from '../../src/engine/words';

/** Invented companies, whose likeness to real ones would be chance: brand in both languages, country, sector. */
export interface Company {
  readonly name: Words;
  readonly country: Words;
  readonly sector: Words;
}

const countries: Readonly<Record<string, readonly [string, string, string]>> = {
  CN: ['China', '中国', 'Co., Ltd.'],
  DE: ['Germany', '德国', 'GmbH'],
  US: ['United States', '美国', 'Inc.'],
  VN: ['Vietnam', '越南', 'JSC'],
  BR: ['Brazil', '巴西', 'Ltda.'],
  IN: ['India', '印度', 'Pvt. Ltd.'],
  MX: ['Mexico', '墨西哥', 'S.A. de C.V.'],
  PL: ['Poland', '波兰', 'Sp. z o.o.'],
  TR: ['Türkiye', '土耳其', 'A.Ş.'],
  AE: ['United Arab Emirates', '阿联酋', 'LLC'],
  ZA: ['South Africa', '南非', 'Pty Ltd'],
  GB: ['United Kingdom', '英国', 'Ltd'],
  FR: ['France', '法国', 'S.A.S.'],
  IT: ['Italy', '意大利', 'S.r.l.'],
};

const sectors: Readonly<Record<string, readonly [string, string]>> = {
  textiles: ['Textiles', '纺织'],
  machinery: ['Machinery', '机械'],
  electronics: ['Electronics', '电子'],
  food: ['Food', '食品'],
  chemicals: ['Chemicals', '化工'],
  furniture: ['Furniture', '家具'],
  metals: ['Metals', '金属'],
  building: ['Building materials', '建材'],
  toys: ['Toys', '玩具'],
  packaging: ['Packaging', '包装'],
};

/** Brand, Chinese brand, country, sector; the first three are the large ones. */
const brands = `
Ambervale|安博谷|DE|machinery;Tidewright|潮工|US|electronics;Kestrelon|克斯特|GB|building;Norrivane|诺锐|DE|chemicals;Lumarket|路玛|FR|furniture;
Haldenbrook|霍登溪|GB|textiles;Pinecress|松芹|US|toys;Vardoline|瓦多莱|PL|packaging;Quillmere|奎米尔|GB|packaging;Serranova|塞拉诺|MX|metals;
Oltremar|奥特玛|IT|furniture;Brightsedge|明莎|US|building;Caldurio|卡杜里|BR|food;Feldmarken|费德马|DE|metals;Jasperwind|碧风|ZA|machinery;
Mirandelle|米兰德|FR|textiles;Yarrowgate|蓍门|GB|food;Zephyrine|泽芙|IT|textiles;Copperlane|铜巷|US|electronics;Dunwickle|邓维|GB|toys;
Estrelinho|星里尼|BR|packaging;Falconbay|鹰湾|AE|building;Granville Oak|格橡|US|furniture;Hoanmai|欢梅|VN|textiles;Ilkaya|伊卡亚|TR|metals;
Junipera|朱尼佩|ZA|food;Kavindra|卡文德|IN|chemicals;Larkhollow|云雀谷|GB|machinery;Monteflor|蒙特弗|MX|food;Nandipura|南迪|IN|textiles;
Orzelka|奥热卡|PL|electronics;Parvati Mills|帕瓦蒂|IN|textiles;Quartalis|夸塔利|DE|electronics;Rosavento|罗萨风|BR|building;Saffronhill|藏红岭|AE|food;
Thornbury Lane|荆里|GB|toys;Umbriatex|翁布|IT|textiles;Vietsong|越松|VN|furniture;Wolkenau|沃肯|DE|packaging;Xinyuetang|新月塘|CN|electronics;
Yildizan|伊迪赞|TR|machinery;Zlotnica|兹罗尼|PL|metals;Arborlane|树径|US|packaging;Belvarosi|贝瓦罗|PL|food;Cedrelia|雪松里|BR|furniture;
Deltamara|德塔玛|AE|machinery;Evershoal|恒滩|ZA|building;Fenghua Lake|风华湖|CN|textiles;Glimmerford|微光津|US|toys;Harvestine|禾瑞|ZA|food;
Indrosa|因德罗|IN|metals;Jadeharbor|玉港|CN|chemicals;Kiteron|奇特隆|MX|electronics;Lindenaar|林德纳|DE|building;Mossbridge|苔桥|GB|chemicals;
Nuvolari Casa|诺瓦家|IT|furniture;Opalridge|欧泊岭|US|metals;Phuonglan|凤兰|VN|packaging;Riverquay|河埠|GB|machinery;Sunhalter|晴驿|VN|toys
`
  .replace(/\n/g, '')
  .split(';')
  .map((line) => line.split('|'));

export const companies: readonly Company[] = brands.map(([brand, chinese, country, sector]) => {
  const [where, whereChinese, form] = countries[country!]!;
  const [trade, tradeChinese] = sectors[sector!]!;
  return {
    name: { en: `${brand} ${trade} ${form}`, zh: `${chinese}${tradeChinese}${country === 'CN' ? '有限公司' : '公司'}` },
    country: { en: where, zh: whereChinese },
    sector: { en: trade, zh: tradeChinese },
  };
});
