import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/functions/catalogue/catalogue';
import { generated } from '../../src/functions/generated';
import { metadata } from '../../src/functions/metadata';

test.each(Object.entries(generated()))('%s is as the catalogue says: else run npm run generate', (path, content) => {
  expect(standing(path)).toBe(content);
});

test('the Chinese twin differs from functions.json in descriptions only', () => {
  const bare = (language: 'en' | 'zh') =>
    JSON.parse(
      JSON.stringify(metadata(catalogue, language), (key, value) => (key === 'description' ? undefined : value)),
    );
  expect(bare('zh')).toEqual(bare('en'));
});

test('errors in cells reach our code: every parameter is of type any', () => {
  const { allowErrorForDataTypeAny, functions } = metadata(catalogue, 'en');
  expect(allowErrorForDataTypeAny).toBe(true);
  expect(new Set(functions.flatMap(({ parameters }) => parameters.map(({ type }) => type)))).toEqual(new Set(['any']));
});

test('optional parameters come last, as Excel demands', () => {
  for (const { name, parameters } of metadata(catalogue, 'en').functions) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect({ name, optional }).toEqual({ name, optional: [...optional].sort() });
  }
});

function standing(path: string): string {
  try {
    return readFileSync(join(__dirname, '../..', path), 'utf8');
  } catch {
    return 'not there yet';
  }
}
