import { Problem } from '../../engine/problem';
import { presetNamed, presets } from '../../engine/cover';
import { isBlank, shown } from './odd';

/** One of the published sets of terms, by its name in either language. Blank is not given. */
export function readPublishedTerms(cell: unknown): string | null | Problem {
  if (isBlank(cell)) return null;
  const found = presetNamed(shown(cell));
  if (found !== null) return found.name.en;
  const [en, zh] = [presets.map(({ name }) => name.en).join(', '), presets.map(({ name }) => name.zh).join('、')];
  return new Problem({ kind: 'invalid', expected: { en: `one of ${en}`, zh: `下列之一：${zh}` }, found: shown(cell) });
}
