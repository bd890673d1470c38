import { catalogue } from './catalogue/catalogue';
import { metadata } from './metadata';
import { reference } from './reference';
import { signatures } from './signatures';

/** Every file that is made from the catalogue, by path, as it should stand in the repository. */
export function generated(): Readonly<Record<string, string>> {
  return {
    'assets/functions.json': json(metadata(catalogue, 'en')),
    'assets/functions.zh-CN.json': json(metadata(catalogue, 'zh')),
    'src/functions/catalogue/signatures.ts': signatures(catalogue),
    'docs/functions.md': reference(catalogue, 'en'),
    'docs/functions.zh-CN.md': reference(catalogue, 'zh'),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
