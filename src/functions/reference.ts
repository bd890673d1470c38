import { Problem } from '../engine/problem';
import type { Language } from '../engine/words';
import type { Cells } from '../workbook/values/cells';
import type { Definition, Example } from './definition';

/** The page of all functions in one language, as Markdown: `docs/functions.md` and `docs/functions.zh-CN.md`. */
export function reference(catalogue: readonly Definition[], language: Language): string {
  const say = words[language];
  return (
    [`# ${say.title}`, '', say.introduction, '', ...catalogue.flatMap((definition) => section(definition, language))]
      .join('\n')
      .trimEnd() + '\n'
  );
}

const words = {
  en: {
    title: 'Functions',
    introduction:
      'Made from the catalogue by `npm run generate`; every example runs as a test. What the words mean stands in [definitions.md](definitions.md). Results are indicative: not an offer of cover; the policy wording decides.',
    argument: 'Argument',
    meaning: 'Meaning',
    optional: 'optional',
    returns: 'Returns',
    leftOut: 'left out',
  },
  zh: {
    title: '函数',
    introduction:
      '本页由 `npm run generate` 根据函数目录生成，每个示例都作为测试运行。词义见 [definitions.zh-CN.md](definitions.zh-CN.md)。结果仅供参考，不构成承保要约，以保单条款为准。',
    argument: '参数',
    meaning: '含义',
    optional: '可省略',
    returns: '返回',
    leftOut: '省略',
  },
} as const;

function section(definition: Definition, language: Language): readonly string[] {
  const say = words[language];
  const parameters = Object.values(definition.parameters);
  const signature = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  return [
    `## ${definition.name}`,
    '',
    definition.summary[language],
    '',
    '```',
    `=${definition.name}(${signature})`,
    '```',
    '',
    ...grid([
      [say.argument, say.meaning],
      ...parameters.map(({ name, help, optional }) => [optional ? `${name} (${say.optional})` : name, help[language]]),
    ]),
    '',
    `**${say.returns}** ${definition.returns[language]}`,
    '',
    ...definition.examples.flatMap((example) =>
      exampleIn(
        example,
        parameters.map(({ name }) => name),
        language,
      ),
    ),
  ];
}

function exampleIn(example: Example, names: readonly string[], language: Language): readonly string[] {
  const given = example.arguments.flatMap((cells, index) =>
    cells === null ? [] : [`${names[index]}:`, '', ...grid(cells), ''],
  );
  return [
    `### ${example.title[language]}`,
    '',
    ...given,
    `${words[language].returns}:`,
    '',
    ...grid(example.spills),
    '',
  ];
}

/** Markdown has no table without a heading row: a single value stands by itself. */
function grid(cells: Cells): readonly string[] {
  const rows = cells.map((row) => row.map(text));
  if (rows.length === 1 && rows[0]!.length === 1) return [`\`${rows[0]![0]}\``];
  const [headings, ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
  return [headings!, `|${rows[0]!.map(() => '---').join('|')}|`, ...body];
}

function text(cell: unknown): string {
  if (cell instanceof Problem) return cell.message;
  return String(cell ?? '').replace(/\|/g, '\\|');
}
