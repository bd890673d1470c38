import { addinFunctions, type AddinFunctions, type Entry } from '../../src/host/bridge/functions';
import { defaultSwitches, type Switches } from '../../src/host/bridge/switches';
import type { FunctionCall, FunctionMetadata } from '../../src/host/grid/customFunctions';

const parameter = (name: string, dimensionality: 'scalar' | 'matrix' = 'matrix') => ({
  name,
  description: '',
  type: 'any',
  dimensionality,
});
const metadata = (id: string, options: Record<string, boolean> = {}): FunctionMetadata => ({
  id,
  name: id,
  description: '',
  parameters: [parameter('cells'), parameter('one', 'scalar')],
  result: { type: 'any', dimensionality: 'matrix' },
  options,
});

const call = (id: string, given: FunctionCall['arguments'], rest: Partial<FunctionCall> = {}): FunctionCall => ({
  id,
  arguments: given,
  address: 'Sheet1!D4',
  parameterAddresses: given.map(() => 'Sheet1!A1:B2'),
  cancelled: new AbortController().signal,
  ...rest,
});

let switches: Switches;
let functions: AddinFunctions;
let sent: Entry[];
beforeEach(() => {
  switches = defaultSwitches();
  functions = addinFunctions(
    [
      metadata('PLAIN'),
      metadata('TOLERANT', { allowErrorForDataTypeAny: true }),
      metadata('SLOW', { cancelable: true, requiresAddress: true, requiresParameterAddresses: true }),
    ],
    switches,
  );
  sent = [];
});

const listen = () => {
  functions.connect((entries) => {
    sent.push(...entries);
  });
};
const soon = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
const messages = () => sent.map(([, , , message]) => JSON.parse(message) as unknown[]);

describe('A custom function', () => {
  it('is called with its number, name, arguments and flags, and answered by number', async () => {
    listen();
    const answer = functions.run(
      call('PLAIN', [
        [
          [1, 'a'],
          [true, null],
        ],
        5,
      ]),
    );
    await soon();
    expect(sent.map(([category, type]) => [category, type])).toEqual([[1, 1000]]);
    expect(messages()).toEqual([
      [
        1,
        'PLAIN',
        [
          [
            [1, 'a'],
            [true, null],
          ],
          5,
        ],
        null,
        0,
      ],
    ]);
    functions.answer([
      [
        1,
        true,
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ]);
    expect(await answer).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it.each([
    ['zero' as const, 0],
    ['nothing' as const, null],
  ])('gets a blank cell as %s', async (blanks, value) => {
    switches.blanks = blanks;
    listen();
    void functions.run(call('PLAIN', [[[null, 7]], null]));
    await soon();
    expect(messages()[0]![2]).toEqual([[[value, 7]], value]);
  });

  it('gets null for an argument that was left out, whatever a blank is', async () => {
    switches.blanks = 'zero';
    listen();
    void functions.run(call('PLAIN', [[[1]]]));
    void functions.run(call('PLAIN', [[[1]], null], { parameterAddresses: ['Sheet1!A1', null] }));
    await soon();
    expect(messages().map((message) => message[2])).toEqual([
      [[[1]], null],
      [[[1]], null],
    ]);
  });

  it('gets one cell as a matrix where it wants a matrix', async () => {
    listen();
    void functions.run(call('PLAIN', [4, 5]));
    await soon();
    expect(messages()[0]![2]).toEqual([[[4]], 5]);
  });

  it('that takes no errors is not called with one, and answers with it', async () => {
    listen();
    expect(functions.run(call('PLAIN', [[[1, { error: '#N/A', message: 'not told' }]], 5]))).toEqual({ error: '#N/A' });
    await soon();
    expect(sent).toEqual([]);
  });

  it('that takes errors gets them as the runtime unfolds them', async () => {
    listen();
    void functions.run(call('TOLERANT', [[[{ error: '#DIV/0!' }]], 5]));
    await soon();
    expect(messages()[0]!.slice(2)).toEqual([[[[{ type: 'CustomFunctionError', code: '#DIV/0!' }]], 5], null, 4]);
  });

  it('that asks for addresses gets them', async () => {
    listen();
    void functions.run(call('SLOW', [[[1]], 2]));
    await soon();
    expect(messages()[0]!.slice(3)).toEqual(['Sheet1!D4', 1, ['Sheet1!A1:B2', 'Sheet1!A1:B2']]);
  });

  it('waits for its runtime, and is called again where a former runtime left it', async () => {
    const answer = functions.run(call('PLAIN', [[[1]], 2]));
    await soon();
    expect(sent).toEqual([]);
    listen();
    await soon();
    functions.disconnect();
    listen();
    await soon();
    expect(messages().map(([id]) => id)).toEqual([1, 1]);
    functions.answer([[1, true, 'done']]);
    expect(await answer).toBe('done');
  });

  it('is told that it is cancelled, and its late answer is not heard', async () => {
    listen();
    const stop = new AbortController();
    const answer = functions.run(call('SLOW', [[[1]], 2], { cancelled: stop.signal }));
    await soon();
    stop.abort();
    await soon();
    expect(sent.map(([, type, , message]) => [type, JSON.parse(message) as unknown]).at(-1)).toEqual([
      1001,
      { invocationId: 1 },
    ]);
    functions.answer([[1, true, 'late']]);
    expect(await answer).toEqual({ error: '#BUSY!' });
  });

  it('gets nothing above 5 MB: the cell says so', () => {
    listen();
    const big = Array.from({ length: 1000 }, () => ['x'.repeat(6000)]);
    expect(functions.run(call('PLAIN', [big, 1]))).toEqual({
      error: '#VALUE!',
      message:
        'The ranges of this formula are larger than the 5 MB that Excel hands to a function. Refer to fewer rows or columns.',
    });
    switches.payloadLimit = Infinity;
    expect(functions.run(call('PLAIN', [big, 1]))).toBeInstanceOf(Promise);
  });

  it.each([
    [[true, null], 0],
    [
      [
        true,
        [
          ['', null],
          [1, true],
        ],
      ],
      [
        ['', 0],
        [1, true],
      ],
    ],
    [[true, [[1, 2], [3]]], { error: '#VALUE!' }],
    [[true, []], { error: '#VALUE!' }],
    [[true, { type: 'Error', code: '#N/A', message: 'No grade.' }], { error: '#N/A', message: 'No grade.' }],
    [[true, [[{ type: 'Error', code: '#REF!' }]]], [[{ error: '#REF!' }]]],
    [[true, { type: 'FormattedNumber', basicValue: 0.5, numberFormat: '0%' }], 0.5],
    [[false, 'No grade.', 1], { error: '#N/A', message: 'No grade.' }],
    [[false, 'Not an amount.', 7], { error: '#VALUE!', message: 'Not an amount.' }],
    [[false, 'not shown', 5], { error: '#DIV/0!' }],
    [[false, '', 6], { error: '#NUM!' }],
    [[false, '', 8], { error: '#NULL!' }],
    [[false, '', 2], { error: '#VALUE!' }],
    [[false, '', 10], { error: '#N/A' }],
  ])('that answers %j fills the cell with %j', async (result, expected) => {
    listen();
    const answer = functions.run(call('PLAIN', [[[1]], 2]));
    functions.answer([[1, ...result]]);
    expect(await answer).toEqual(expected);
  });

  it('that is not registered is #NAME?', () => {
    expect(functions.run(call('OTHER', []))).toEqual({ error: '#NAME?' });
  });
});
