import type { Words } from '../../engine/words';
import type { Cells } from '../../workbook/values/cells';
import type { Parameter } from '../definition';

/** The name of the function that is explained. */
export const explainedFunction: Parameter<unknown> = one('function', false, {
  en: 'The name of the function that is explained, in quotation marks: "INDEMNITY".',
  zh: '被解释的函数名，带引号："INDEMNITY"。',
});

export const explainedRow: Parameter<unknown> = one('row', true, {
  en: 'Whose figure: a customer, an invoice or the name of a line; else the number of the row in the answer, headings included. Left out: the first row with a figure.',
  zh: '哪一行：客户、发票或项目名称；否则为结果中的行号（含标题行）。省略时为首个有数值的行。',
});

export const explainedColumn: Parameter<unknown> = one('column', true, {
  en: 'Which figure: the heading of the column in either language, or its number. Left out: the first figure of the row.',
  zh: '哪一列：列标题（中英文均可）或列号。省略时为该行首个数值。',
});

export const changesTried: Parameter<unknown> = one('changes', true, {
  en: 'no: what would change the figure is not tried, which is faster. Left out: it is.',
  zh: '填“否”则不试算各项改动的影响（较快）；省略时试算。',
});

/** The arguments of the function that is explained, in its own order; as many as the longest has. */
export const explainedArguments: Readonly<Record<string, Parameter<Cells | null>>> = Object.fromEntries(
  Array.from({ length: 13 }, (_, at) => {
    const parameter = argument(at + 1);
    return [parameter.name, parameter];
  }),
);

function argument(number: number): Parameter<Cells | null> {
  return {
    name: `argument${number}`,
    help: {
      en: `Argument ${number} of the function that is explained, as in its formula.`,
      zh: `被解释函数的第 ${number} 个参数，与其公式相同。`,
    },
    dimensionality: 'matrix',
    optional: true,
    read: (cells) => cells,
  };
}

function one(name: string, optional: boolean, help: Words): Parameter<unknown> {
  return { name, help, dimensionality: 'scalar', optional, isName: true, read: (cells) => cells?.[0]?.[0] ?? null };
}
