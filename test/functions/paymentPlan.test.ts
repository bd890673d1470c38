import { Problem } from '../../src/engine/problem';
import { asProblem } from '../../src/engine/attempt';
import { paymentPlan } from '../../src/functions/catalogue/paymentPlan';
import { invoke } from '../../src/functions/invoke';
import type { Answer } from '../../src/functions/definition';

const usual = { balance: 900, instalments: 3, frequency: '30 days', start: '2026-01-15' };

function call(given: Readonly<Record<string, unknown>>): Promise<Answer> {
  const all: Readonly<Record<string, unknown>> = { ...usual, ...given };
  const args = Object.keys(paymentPlan.parameters).map((key) => all[key] ?? null);
  return Promise.resolve().then(() => invoke(paymentPlan, args));
}

test.each([
  [{ instalments: 0 }, 'instalments is needed: How many'],
  [{ instalments: 2.5 }, '"instalments": expected a whole number from 1 to 120, found "2.5"'],
  [{ instalments: 121 }, 'found "121"'],
  [{ frequency: 'often' }, '"frequency": expected monthly, weekly, or a number of days or months, found "often"'],
  [{ down: 900 }, '"down": expected less than the balance of 900, found "900"'],
  [{ down: 'some' }, '"down": expected a share below 100% or an amount, found "some"'],
  [{ start: 'soon' }, '"start": expected a date, found "soon"'],
  [{ rate: 'high' }, '"rate": expected a rate such as 8% (a year)'],
  [{ balance: -1 }, '"balance": expected an amount above 0, found "-1"'],
])('%j is refused: %s', async (given, sentence) => {
  const answer = await call(given).catch(asProblem);
  expect(answer instanceof Problem ? answer.message : 'was answered').toContain(sentence);
});

test('payments make the history up to the last of them; a plan that ends inside the extension needs nobody', async () => {
  const payments = [
    ['Paid date', 'Paid'],
    ['2026-02-14', 300],
    ['2026-02-20', 50],
  ];
  const policy = [
    ['Insured percentage', '90%'],
    ['Maximum extension period', '6 months'],
    ['Waiting period', '6 months'],
  ];
  const answer = await call({ payments, policy, funds: '10%' });
  expect(
    answer
      .slice(1, 5)
      .map(([step, date, payment, , received, balance, cover, consent]) => [
        step,
        date,
        payment,
        received,
        balance,
        cover,
        consent,
      ]),
  ).toEqual([
    ['Instalment 1', '2026-02-14', 300, 300, 600, 'inside', ''],
    ['Received since', '2026-02-20', 0, 50, 550, '', ''],
    ['Instalment 2', '2026-03-16', 275, '', 275, 'inside', ''],
    ['Instalment 3', '2026-04-15', 275, '', 0, 'inside', ''],
  ]);
  // From 20 February: 24 and 54 days; the claim of 90 % after six months and 30 days from 15 January (213 days, 177 from then).
  expect(answer[6]![2]).toBeCloseTo(275 / 1.1 ** (24 / 365) + 275 / 1.1 ** (54 / 365), 9);
  expect(answer[7]![2]).toBeCloseTo(495 / 1.1 ** (177 / 365), 9);
});

test('without a waiting period the claim is blank and says what it needs; a down payment may be an amount', async () => {
  const answer = await call({ down: 400, policy: [['Insured percentage', '90%']] });
  expect(answer[1]!.slice(0, 3)).toEqual(['Down payment', '2026-01-15', 400]);
  expect([answer.at(-1)![2], answer.at(-1)!.at(-1)]).toEqual(['', 'Needs a Waiting period in the policy']);
});
