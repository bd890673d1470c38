import { evaluate } from '../../src/excel/functions/associate';
import { Problem } from '../../src/engine/problem';
import { define } from '../../src/functions/definition';

/** The two things of Excel's function runtime that an answer is made of, as Microsoft documents them. */
beforeAll(() => {
  class ExcelError {
    constructor(readonly code: string, readonly message?: string) {}
  }
  Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' } } });
});

const cells = { name: 'cells', help: { en: 'Cells.', zh: '单元格。' }, dimensionality: 'matrix', optional: false, read: (given: unknown) => given as unknown[][] } as const;
const nothing = { en: '', zh: '' };
const missing = new Problem({ kind: 'missing', because: { en: 'A day is needed', zh: '需要日期' } });
const echo = define({ name: 'ECHO', summary: nothing, returns: nothing, parameters: { cells }, examples: [], run: ({ cells: given }) => [['A'], [given.length], [missing]] });
const refuse = define({ ...echo, run: () => { throw new Problem({ kind: 'invalid', because: { en: 'This cannot be', zh: '无法计算' } }); } });

test('a Problem in a row becomes an error with its sentence in that cell, and its neighbours stay', () => {
  expect(evaluate(echo, [[['Customer'], ['C1']]], {})).toEqual([['A'], [2], [{ code: '#N/A', message: 'A day is needed.' }]]);
});

test('the sentence is in the language of the headings', () => {
  expect(evaluate(echo, [[['客户'], ['C1']]], {})[2]).toEqual([{ code: '#N/A', message: '需要日期。' }]);
});

test('a Problem of the whole call is thrown as an error that Excel shows with its sentence', () => {
  expect(() => evaluate(refuse, [[['客户'], ['C1']]], {})).toThrow(expect.objectContaining({ code: '#VALUE!', message: '无法计算。' }));
});

test('more than Excel carries is answered with a sentence instead of waiting for ever', () => {
  const many = Array.from({ length: 300_000 }, () => ['INV-000001', 1234.56]);
  expect(() => evaluate(echo, [many], {})).toThrow(expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('5 MB') }));
});
