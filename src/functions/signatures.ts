import type { Definition } from './definition';

/** The page of code that says what the parameters of each function are called: a formula can be written and recognised before its definition is loaded. */
export function signatures(catalogue: readonly Definition[]): string {
  const lines = catalogue.map(
    ({ name, parameters }) =>
      `  ${name}: [${Object.keys(parameters)
        .map((parameter) => `'${parameter}'`)
        .join(', ')}],`,
  );
  return `${heading}${lines.join('\n')}\n};\n`;
}

const heading = `/** The names of each function's parameters, in order. Made from the catalogue by \`npm run generate\`. */
// prettier-ignore
export const signatures: Readonly<Record<string, readonly string[]>> = {
`;
