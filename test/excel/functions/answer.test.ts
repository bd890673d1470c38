/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluate } from '../../../src/excel/functions/associate';
import { Problem } from '../../../src/engine/problem';
import { define } from '../../../src/functions/definition';

/** Microsoft's own function runtime, so that an error is what Excel takes for one. */
beforeAll(() => {
  const runtime = path.join(
    __dirname,
    '../../../node_modules/@microsoft/office-js/dist/custom-functions-runtime.debug.js',
  );
  document.head.append(
    Object.assign(document.createElement('script'), { src: 'https://localhost/custom-functions-runtime.debug.js' }),
  );
  window.eval(readFileSync(runtime, 'utf8'));
});

const cells = {
  name: 'cells',
  help: { en: 'Cells.', zh: '单元格。' },
  dimensionality: 'matrix',
  optional: false,
  read: (given: unknown) => given as unknown[][],
} as const;
const nothing = { en: '', zh: '' };
const missing = new Problem({ kind: 'missing', because: { en: 'A day is needed', zh: '需要日期' } });
const echo = define({
  name: 'ECHO',
  summary: nothing,
  returns: nothing,
  parameters: { cells },
  examples: [],
  run: ({ cells: given }) => [['A'], [given.length], [missing]],
});
const refuse = define({
  ...echo,
  run: () => {
    throw new Problem({ kind: 'invalid', because: { en: 'This cannot be', zh: '无法计算' } });
  },
});

test('a Problem in a row becomes an error with its sentence in that cell, and its neighbours stay', () => {
  expect(evaluate(echo, [[['Customer'], ['C1']]], {})).toEqual([
    ['A'],
    [2],
    [expect.objectContaining({ code: '#N/A', message: 'A day is needed.' })],
  ]);
});

test('the sentence is in the language of the headings', async () => {
  expect((await evaluate(echo, [[['客户'], ['C1']]], {}))[2]).toEqual([
    expect.objectContaining({ code: '#N/A', message: '需要日期。' }),
  ]);
});

test('a Problem of the whole call is thrown as an error that Excel shows with its sentence', () => {
  expect(() => evaluate(refuse, [[['客户'], ['C1']]], {})).toThrow(
    expect.objectContaining({ code: '#VALUE!', message: '无法计算。' }),
  );
});

test('more than Excel carries is answered with a sentence instead of waiting for ever', () => {
  const many = Array.from({ length: 300_000 }, () => ['INV-000001', 1234.56]);
  expect(() => evaluate(echo, [many], {})).toThrow(
    expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('5 MB') }),
  );
});

test('an answer of more than Excel carries back is a sentence too, at once and later', async () => {
  const lines = Array.from({ length: 300_000 }, () => ['INV-000001', 1234.56]);
  const much = define({ ...echo, run: () => lines });
  const muchLater = define({ ...echo, run: async () => lines });
  const said = expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('5 MB') });
  expect(() => evaluate(much, [[['Customer']]], {})).toThrow(said);
  await expect(evaluate(muchLater, [[['Customer']]], {})).rejects.toEqual(said);
});

test('a function that answers later is the same, later: rectangle, error in a cell, error of the whole call', async () => {
  const later = define({
    ...echo,
    run: async ({ cells: given }: { cells: unknown[][] }) => [['A'], [given.length], [missing]],
  });
  const refuseLater = define({
    ...echo,
    run: async () => {
      throw new Problem({ kind: 'invalid', because: { en: 'This cannot be', zh: '无法计算' } });
    },
  });
  expect(evaluate(later, [[['Customer']]], {})).toBeInstanceOf(Promise);
  expect(await evaluate(later, [[['Customer'], ['C1']]], {})).toEqual([
    ['A'],
    [2],
    [expect.objectContaining({ code: '#N/A', message: 'A day is needed.' })],
  ]);
  await expect(evaluate(refuseLater, [[['客户'], ['C1']]], {})).rejects.toEqual(
    expect.objectContaining({ code: '#VALUE!', message: '无法计算。' }),
  );
});

test('a function of which a part could not be loaded says so in its cell', async () => {
  const unreachable = define({
    ...echo,
    run: async () => {
      throw Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
    },
  });
  await expect(evaluate(unreachable, [[['客户'], ['C1']]], {})).rejects.toEqual(
    expect.objectContaining({ code: '#N/A', message: expect.stringContaining('请检查网络连接') }),
  );
});

test('while the workbook has not told its date system a formula waits for it, and where it does not tell the cell says so', async () => {
  let tell!: (known: { date1904: boolean }) => void;
  const told = new Promise<{ date1904: boolean }>((resolve) => {
    tell = resolve;
  });
  const day = define({ ...echo, run: (_, { date1904 }) => [[date1904 ? 1904 : 1900]] });
  const answer = evaluate(day, [[['Customer']]], told);
  tell({ date1904: true });
  expect(await answer).toEqual([[1904]]);
  const untold = Promise.reject(
    new Problem({ kind: 'invalid', because: { en: 'Press Recalculate', zh: '请点击重新计算' } }),
  );
  await expect(evaluate(day, [[['客户']]], untold)).rejects.toEqual(
    expect.objectContaining({ code: '#VALUE!', message: '请点击重新计算。' }),
  );
});
