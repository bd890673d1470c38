import { noAnswers, purposes, type Answers } from '../../../src/taskpane/flow/answers';
import { answersFrom, draftOf } from '../../../src/taskpane/flow/draft';
import { flow, reachable, roadOf, stepAfter, stepBefore, type Facts } from '../../../src/taskpane/flow/flow';

const answered: Answers = { ...noAnswers, customers: 'Customers[#All]', day: 46112, policyFrom: 'none' };
const read: Facts = { customersReadable: true, toDecide: 0, termsMissing: 0 };

describe('the flow', () => {
  test('goes from data over check, policy and result to insert', () => {
    const names = roadOf(answered).map(({ name }) => name);
    expect(names).toEqual(['data', 'check', 'policy', 'result', 'insert']);
    expect(names.map((name) => stepAfter(name, answered))).toEqual([...names.slice(1), null]);
    expect(stepBefore('data', answered)).toBeNull();
    expect(stepBefore('result', answered)).toBe('policy');
  });

  test.each(purposes)(
    'whoever came for %s goes the same way to the result, and at most one step more before insert',
    (purpose) => {
      const names = roadOf({ purpose }).map(({ name }) => name);
      expect(names).toEqual(['data', 'check', 'policy', 'result', ...(purpose === 'cover' ? [] : [purpose]), 'insert']);
    },
  );

  test('a step of another road cannot be opened', () => {
    expect(reachable('cash', { ...answered, purpose: 'cash' }, read)).toBe(true);
    expect(reachable('cash', answered, read)).toBe(false);
    expect(stepAfter('result', { purpose: 'cash' })).toBe('cash');
    expect(stepBefore('insert', { purpose: 'cash' })).toBe('cash');
  });

  test('asks every question in one step only', () => {
    const questions = flow.flatMap((step) => step.questions);
    expect(new Set(questions).size).toBe(questions.length);
  });

  test.each([
    ['without customers', { customers: null }, false],
    ['without a day', { day: null }, false],
    ['with customers and a day', {}, true],
    ['without receivables', { receivables: null }, true],
  ])('leaves data %s: %#', (_, change, complete) => {
    expect(flow.find(({ name }) => name === 'data')!.complete({ ...answered, ...change }, read)).toBe(complete);
  });

  test('does not leave check while the customers cannot be read', () => {
    expect(reachable('policy', answered, { ...read, customersReadable: false })).toBe(false);
    expect(reachable('policy', answered, read)).toBe(true);
  });

  test.each([
    ['an open question', { policyFrom: null }, read, false],
    ['no policy at all', { policyFrom: 'none' }, read, true],
    ['a range that is not chosen', { policyFrom: 'range', policy: null }, read, false],
    ['a range', { policyFrom: 'range', policy: 'Terms!$A$1:$B$7' }, read, true],
    [
      'a range with a term missing',
      { policyFrom: 'range', policy: 'Terms!$A$1:$B$7' },
      { ...read, termsMissing: 1 },
      false,
    ],
    ['typed terms', { policyFrom: 'typed' }, read, true],
    ['typed terms with one missing', { policyFrom: 'typed' }, { ...read, termsMissing: 1 }, false],
  ] as const)('lets %s through to the result or not', (_, change, facts, through) => {
    expect(reachable('result', { ...answered, ...change }, facts)).toBe(through);
  });

  test('a step stays reachable as long as every step before it is complete', () => {
    const names = roadOf(answered).map(({ name }) => name);
    expect(names.map((name) => reachable(name, answered, read))).toEqual([true, true, true, true, true]);
    expect(names.map((name) => reachable(name, noAnswers, read))).toEqual([true, false, false, false, false]);
  });
});

describe('a draft', () => {
  test('gives back exactly the answers that it was made from', () => {
    const answers: Answers = {
      ...answered,
      step: 'policy',
      terms: { insuredPercentage: '90%' },
      headings: { 'Buyer no.': 'Customer' },
      equity: '2,000,000',
      language: 'zh',
    };
    expect(answersFrom(draftOf(answers))).toEqual(answers);
  });

  test('of an older pane leaves new questions unanswered and drops questions that are gone', () => {
    const draft = JSON.stringify({ version: 1, answers: { customers: 'A!$A$1:$B$2', gone: 1 } });
    expect(answersFrom(draft)).toEqual({ ...noAnswers, customers: 'A!$A$1:$B$2' });
  });

  test.each([[null], ['not a draft'], ['{"version":99,"answers":{}}'], ['{"version":1}']])(
    'that is none (%s) counts as no draft',
    (text) => {
      expect(answersFrom(text)).toBeNull();
    },
  );

  test('with an answer of the wrong kind leaves that question open', () => {
    expect(answersFrom(JSON.stringify({ version: 1, answers: { terms: 'x', equity: '5' } }))).toEqual({
      ...noAnswers,
      equity: '5',
    });
  });
});
