import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..');

/** Chinese that must not come back: what was written, what a Chinese finance person says. */
const unwanted: readonly (readonly [RegExp, string])[] = [
  [/逾期通知可能失去/, '迟报可能导致拒赔或减赔'],
  [/有无争议/, '存在 … 无争议'],
  [/失败等级/, '经营失败风险等级'],
  [/不保自/, '停保日'],
  [/出货/, '发货'],
  [/坏年份|多坏|最坏/, '不利年份，不利程度（分位数）'],
  [/预期短缺/, '预期尾部损失（ES）'],
  [/全部客户的一年/, '整体组合（一年期）'],
  [/损失来自谁/, '损失来源'],
  [/值不值得/, '投保是否划算'],
  [/(?<!条例：)保障(?!中小企业款项支付条例)/, '承保，投保'],
  [/截止日(?!期)/, '基准日'],
  [/得分/, '评分'],
  [/写入工作簿/, '插入工作簿'],
  [/倒闭/, '违约'],
  [/条款从头计/, '条款视为尚未使用'],
  [/保单所读|条款的读法/, '按保单口径认定，条款适用顺序'],
  [/各方看法/, '各信息来源'],
  [/半信/, '可信度达 50%'],
  [/开票逾期/, '开票过迟'],
  [/定损日/, '损失发生日'],
  [/同业授信/, '其他供应商授信'],
  [/于 \$?\{\w+\} 止期/, '保险期间已于 … 届满'],
  [/账目读到/, '账目以该日为准'],
  [/斟酌/, '宜单独评估'],
  [/保单不赔|均不赔|完全不赔/, '不予赔付'],
  [/占位值/, '暂按假定值计算'],
  [/写明价格/, '载明保险费或费率'],
  [/好客户少保/, '资信良好的少投保'],
  [/由您自留/, '由被保险人自行承担'],
  [/怎样赔付/, '赔款计算过程'],
  [/能赔回/, '保险可赔'],
  [/几率/, '优势比（odds）；概率'],
];

/** Where words of others are read, all spellings are known; there only what we call a thing ourselves is ours. */
const readsOthers = /^src\/workbook\/(headings|values|report)\/|^src\/(cli|host)\//;
const files = execFileSync('git', ['ls-files', 'src', 'tools/sample', 'docs/*.md', 'README.md', 'assets/*zh-CN.json'], {
  cwd: root,
})
  .toString()
  .split('\n')
  .filter((file) => /\.(tsx?|md|json)$/.test(file));

function oursIn(file: string): string {
  const text = readFileSync(path.join(root, file), 'utf8');
  return readsOthers.test(file)
    ? [...text.matchAll(/zh: (['"`])(.*?)\1/g)].map(([, , words]) => words).join('\n')
    : text;
}

test.each(unwanted)('%p is not written anywhere: %s', (word) => {
  expect(files.filter((file) => word.test(oursIn(file)))).toEqual([]);
});

test('the lists are read: hundreds of files, and a word that stands in one is found', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => /基准违约率/.test(oursIn(file))).length).toBeGreaterThan(2);
});
