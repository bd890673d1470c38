import { Problem } from '../../src/engine/problem';
import { attempt } from '../../src/engine/attempt';
import { catalogue } from '../../src/functions/catalogue/catalogue';
import { define } from '../../src/functions/definition';
import { showable } from '../../src/functions/showable';
import { invoke } from '../../src/functions/invoke';
import { customers } from '../../src/functions/parameters/customers';
import { receivables } from '../../src/functions/parameters/receivables';

const named = (name: string) => catalogue.find((one) => one.name === name)!;

test('a function that does not think of currencies is asked for them by the door', async () => {
  const thoughtless = define({
    ...(named('AGEING') as ReturnType<typeof define>),
    parameters: { customers, receivables },
    run: async () => [['answered']],
  });
  const book = [
    ['Customer', 'Amount', 'Due date'],
    ['Hill', 'USD 100', 45_800],
  ];
  const buyers = [
    ['Customer', 'Credit limit'],
    ['Hill', 'EUR 50,000'],
  ];
  await expect(invoke(thoughtless, [buyers, book])).rejects.toThrow(
    'two currencies, EUR (Customers) and USD (Receivables): give their exchange rates (rates), or convert to one first',
  );
  expect(await invoke(thoughtless, [buyers, [book[0]!, ['Hill', 'EUR 100', 45_800]]])).toEqual([['answered']]);
});

test('a budget in another currency than the customers is refused, both named', async () => {
  const coverage = named('COVERAGEPLAN');
  const book = [
    ['Customer', 'PD', 'LGD', 'Exposure', 'Annual sales', 'Credit limit'],
    ['Hill', 0.02, 0.5, 80_000, 'EUR 400,000', 100_000],
  ];
  const policy = [['Insured percentage', 0.9]];
  const given: Readonly<Record<string, unknown>> = { customers: book, policy, mode: 'all', budget: 'USD 50' };
  const args = Object.keys(coverage.parameters).map((name) => given[name] ?? null);
  await expect((async () => invoke(coverage, args))()).rejects.toThrow(
    /two currencies, EUR \(Customers\) and USD \(budget\)/,
  );
});

test('a number that is none is told in its own cell', () => {
  const [row] = showable([[1, NaN, 'x', -Infinity]]);
  expect(row!.map((cell) => (cell instanceof Problem ? cell.kind : cell))).toEqual([1, 'invalid', 'x', 'invalid']);
});

test('two PDs of one group are refused by name', async () => {
  const history = [
    ['Group', 'Customers', 'Defaults', 'PD'],
    ['BB', 100, 2, 0.02],
    ['BB', 120, 3, 0.03],
  ];
  await expect((async () => invoke(named('DEFAULTRATES'), [history]))()).rejects.toThrow(
    '"BB" has two PDs, 2% and 3%: give one for each group',
  );
});

test('a bug is no reason that can be told: an attempt lets it through', () => {
  const problem = new Problem({ kind: 'missing' });
  const thrower = (thrown: unknown) => () => {
    throw thrown;
  };
  expect(attempt(thrower(problem))).toBe(problem);
  expect(() => attempt(thrower(new TypeError('a bug')))).toThrow(TypeError);
});

test('what is quoted is cut at 60 signs', () => {
  const told = new Problem({ kind: 'invalid', expected: { en: 'an amount', zh: '金额' }, found: '龍'.repeat(32_767) });
  expect(told.in('en')).toBe(`Expected an amount, found "${'龍'.repeat(60)}…".`.replace('Expected', 'expected'));
});
