import { Problem } from '../../engine/problem';
import { statementModels, type StatementModelName } from '../../engine/risk';
import { plain } from '../headings/heading';
import { isBlank, shown } from '../values/odd';

/** A model by its name in either language; Z′ and Z″ as people type them. Blank is not given. */
export function readStatementModel(cell: unknown): StatementModelName | null {
  if (isBlank(cell)) return null;
  const found = spellings.get(plain(primesInWords(shown(cell))));
  if (found !== undefined) return found;
  const names = Object.keys(statementModels);
  throw new Problem({
    kind: 'invalid',
    field: { en: 'model', zh: '模型 model' },
    expected: { en: names.join(', '), zh: names.join('、') },
    found: shown(cell),
  });
}

const spellings: ReadonlyMap<string, StatementModelName> = new Map(
  (Object.keys(statementModels) as StatementModelName[]).flatMap((name) => {
    const { en, zh } = statementModels[name].name;
    return [name, en, zh, `${name} score`].map((text) => [plain(primesInWords(text)), name] as const);
  }),
);

function primesInWords(text: string): string {
  return text.replace(/″|''|["”]/g, ' double prime').replace(/[′'’]/g, ' prime');
}
