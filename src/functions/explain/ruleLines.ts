import type { Rule } from '../../engine/rule';
import { sources, type Source, type SourceCode } from '../../engine/sources';
import type { Words } from '../../engine/words';
import { plain } from '../../workbook/headings/heading';
import { shown } from '../../workbook/values/odd';
import type { Asked } from './asked';
import { bases, rulesOf } from './basis';
import { columnCalled, type Cell } from './cell';
import type { Line } from './line';

/** The rules that the figure's own line, column and row name: what each does. */
export async function rulesNamed({ definition, answer }: Asked, { row, heading }: Cell): Promise<readonly Rule[]> {
  const groups = await Promise.all((bases[definition.name]?.rules ?? []).map((group) => rulesOf[group]()));
  const rules = new Set(groups.flat());
  const layout = definition.returns.layout ?? [];
  // What a row says in words may name a rule: its line, a clause, a reason.
  const texts = [heading, ...answer[row]!.filter((cell) => typeof cell === 'string').map(shown)].filter(
    (text) => text !== '',
  );
  const column = columnCalled(layout, heading);
  if (column) texts.push(column.words.en, column.words.zh);
  return [...rules].filter((rule) => texts.some((text) => names(text, rule)));
}

/** A name of a rule, perhaps with `less` before it or a percentage behind it; or a reason in its own words. */
function names(text: string, { name, summary }: Rule): boolean {
  const said = plain(text.replace(/^(?:less|减)[:：]?\s*/i, '').replace(/\s*\d[\d.]*%.*$/, ''));
  return (['en', 'zh'] as const).some(
    (language) =>
      plain(name[language]) === said ||
      (summary[language].length >= shortestReason && text.includes(summary[language])),
  );
}

/** So that a word in passing is no reason. */
const shortestReason = 8;

/** What the rules do, in a sentence each. */
export function ruleLines(rules: readonly Rule[]): readonly Line[] {
  return rules.map(({ name, summary }) => ({
    kind: 'step',
    says: { en: `${name.en}: ${summary.en}`, zh: `${name.zh}：${summary.zh}` },
  }));
}

/** Where the rules come from: each work once, after the names of the rules that rest on it. */
export function sourceLines({ definition }: Asked, rules: readonly Rule[]): readonly Line[] {
  const named = new Map<SourceCode, Set<Rule>>();
  for (const rule of rules) named.set(rule.source, (named.get(rule.source) ?? new Set()).add(rule));
  for (const source of bases[definition.name]?.sources ?? []) if (!named.has(source)) named.set(source, new Set());
  return [...named].map(([code, whose]) => sourceLine(sources[code], [...whose]));
}

function sourceLine({ title, year, link, evidence }: Source, rules: readonly Rule[]): Line {
  const when = year === null || title.includes(`${year}`) ? '' : `, ${year}`;
  const said = (language: keyof Words) => {
    const whose = rules.map(({ name }) => name[language]).join(language === 'zh' ? '、' : ', ');
    const work = `${title}${when}`;
    const how = trust[evidence][language];
    return language === 'zh' ? `${whose && `${whose}：`}${work}（${how}）` : `${whose && `${whose}: `}${work} (${how})`;
  };
  return { kind: 'source', says: { en: said('en'), zh: said('zh') }, figure: link };
}

/** How far a source may be trusted. */
const trust: Readonly<Record<Source['evidence'], Words>> = {
  rule: { en: 'published rule', zh: '公开规则' },
  figure: { en: 'published figure', zh: '公开数据' },
  derived: { en: 'derived from published figures', zh: '由公开数据推导' },
  expert: { en: 'expert choice', zh: '专家设定' },
};
