import fc from 'fast-check';
import { indemnityOfReceivables, readings, type Indemnity, type Policy } from '../../../src/engine/cover';
import { paidFor, policy, receivables, type MadeInvoice, type MadeLoss } from './made';

const amount = fc.integer({ min: 0, max: 100_000 });
const loss: fc.Arbitrary<MadeLoss> = fc.record({
  customer: fc.constantFrom('A', 'B', 'C'),
  loss: amount,
  date: fc.integer({ min: 45_000, max: 45_010 }),
});
const invoice: fc.Arbitrary<MadeInvoice> = fc
  .record({
    customer: fc.constantFrom('A', 'B', 'C'),
    amount,
    invoiced: fc.integer({ min: 45_000, max: 45_020 }),
    days: fc.integer({ min: 5, max: 40 }),
    disputed: fc.constantFrom(0, 0, 0, 500),
    limit: fc.constant(undefined),
  })
  .map(({ days, ...rest }) => ({ ...rest, due: rest.invoiced + days }));

/** Terms that every wording can read, small enough to bind. */
const terms = fc.record({
  insuredPercentage: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
  nonQualifyingLoss: fc.option(fc.integer({ min: 1, max: 5000 })),
  borne: fc.option(fc.integer({ min: 1, max: 5000 })),
  aggregateFirstLoss: fc.integer({ min: 1, max: 50_000 }),
  maximumLiability: fc.option(fc.integer({ min: 1, max: 100_000 })),
  creditLimit: fc.integer({ min: 1, max: 120_000 }),
  limitStage: fc.constantFrom('loss' as const, 'payment' as const),
  maximumPerCustomer: fc.option(fc.integer({ min: 1, max: 50_000 })),
});
type Terms = typeof terms extends fc.Arbitrary<infer Value> ? Value : never;

const cases = readings.map(
  (reading) => [`${reading.wording}, first loss ${reading.firstLossCounted}`, reading] as const,
);

function policyFor(
  { wording, firstLossCounted }: (typeof readings)[number],
  { borne, ...drawn }: Terms,
): Partial<Policy> {
  const inFull = wording === 'excess of loss';
  const own =
    inFull || wording === 'percentage of loss'
      ? {}
      : wording === 'minimum retention'
        ? { minimumRetention: borne }
        : { eachLossDeductible: borne };
  return {
    ...drawn,
    ...own,
    wording,
    firstLossCounted,
    insuredPercentage: inFull ? null : drawn.insuredPercentage,
    waitingPeriod: { count: 60, unit: 'days' },
  };
}

function onReceivables(rows: readonly MadeInvoice[], given: Partial<Policy>): Indemnity {
  return indemnityOfReceivables(receivables(rows), policy(given), [], 45_100);
}

const total = (column: Float64Array) => column.reduce((sum, one) => sum + one, 0);
const nearly = (one: number, other: number) =>
  Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one), Math.abs(other));

describe.each(cases)('%s', (_, reading) => {
  test('pays nothing below 0, nothing above the loss, nothing above the covered share, and in all at most the maximum', () => {
    fc.assert(
      fc.property(fc.array(loss, { maxLength: 8 }), terms, (rows, drawn) => {
        const given = policyFor(reading, drawn);
        const { indemnity } = paidFor(rows, given);
        const within = rows.every(
          (row, at) =>
            indemnity[at]! >= 0 &&
            indemnity[at]! <= Math.min(row.loss, (given.insuredPercentage ?? 1) * row.loss) + 1e-6,
        );
        return within && total(indemnity) <= (given.maximumLiability ?? Infinity) + 1e-6;
      }),
    );
  });

  test('never pays less in all for more cover: a higher limit, percentage or maximum, a lower threshold, deductible or first loss', () => {
    const more = fc.integer({ min: 0, max: 50_000 });
    fc.assert(
      fc.property(
        fc.array(loss, { maxLength: 8 }),
        terms,
        more,
        fc.integer({ min: 0, max: 100 }),
        (rows, drawn, extra, percent) => {
          const paid = (better: Partial<Terms>) =>
            total(paidFor(rows, policyFor(reading, { ...drawn, ...better })).indemnity);
          const before = paid({});
          const less = (value: number | null) => (value === null ? null : Math.max(0, value - extra));
          const better: Partial<Terms>[] = [
            { creditLimit: drawn.creditLimit + extra },
            { insuredPercentage: Math.max(drawn.insuredPercentage, percent / 100) },
            { maximumLiability: drawn.maximumLiability === null ? null : drawn.maximumLiability + extra },
            { maximumPerCustomer: drawn.maximumPerCustomer === null ? null : drawn.maximumPerCustomer + extra },
            { nonQualifyingLoss: less(drawn.nonQualifyingLoss) },
            { borne: less(drawn.borne) },
            { aggregateFirstLoss: Math.max(1, drawn.aggregateFirstLoss - extra) },
          ];
          return better.every((one) => paid(one) >= before - 1e-6);
        },
      ),
    );
  });

  test('comes to the same totals and rows in any order of the rows', () => {
    fc.assert(
      fc.property(fc.array(loss, { maxLength: 8 }), terms, fc.infiniteStream(fc.nat()), (rows, drawn, keys) => {
        const order = rows
          .map((_, at) => ({ at, key: keys.next().value as number }))
          .sort((one, other) => one.key - other.key)
          .map(({ at }) => at);
        const given = policyFor(reading, drawn);
        const straight = paidFor(rows, given).indemnity;
        const shuffled = paidFor(
          order.map((at) => rows[at]!),
          given,
        ).indemnity;
        return order.every((at, position) => nearly(straight[at]!, shuffled[position]!));
      }),
    );
  });

  test('comes to the same totals when an invoice is split in two', () => {
    fc.assert(
      fc.property(
        fc.array(invoice, { minLength: 1, maxLength: 8 }),
        terms,
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (rows, drawn, which, tenths) => {
          const at = which % rows.length;
          const whole = rows[at]!;
          const part = (share: number) => ({
            ...whole,
            amount: whole.amount * share,
            disputed: Math.min(whole.disputed!, whole.amount) * share,
          });
          const split = [...rows.slice(0, at), part(tenths / 10), part(1 - tenths / 10), ...rows.slice(at + 1)];
          const given = policyFor(reading, drawn);
          const [one, other] = [onReceivables(rows, given), onReceivables(split, given)];
          return (
            nearly(total(one.covered), total(other.covered)) && nearly(total(one.indemnity), total(other.indemnity))
          );
        },
      ),
    );
  });

  test('comes to k times the result when every amount, policy and limits included, is k times as large', () => {
    fc.assert(
      fc.property(fc.array(invoice, { maxLength: 8 }), terms, fc.constantFrom(0.5, 2, 1024), (rows, drawn, k) => {
        const times = (value: number | null) => (value === null ? null : value * k);
        const larger: Terms = {
          ...drawn,
          nonQualifyingLoss: times(drawn.nonQualifyingLoss),
          borne: times(drawn.borne),
          aggregateFirstLoss: drawn.aggregateFirstLoss * k,
          maximumLiability: times(drawn.maximumLiability),
          maximumPerCustomer: times(drawn.maximumPerCustomer),
          creditLimit: drawn.creditLimit * k,
        };
        const one = onReceivables(rows, policyFor(reading, drawn)).indemnity;
        const other = onReceivables(
          rows.map((row) => ({ ...row, amount: row.amount * k, disputed: row.disputed! * k })),
          policyFor(reading, larger),
        ).indemnity;
        return one.every((paid, at) => nearly(paid * k, other[at]!));
      }),
    );
  });
});

test('a nil limit pays nothing under any terms', () => {
  fc.assert(
    fc.property(
      fc.array(loss, { maxLength: 8 }),
      terms,
      (rows, drawn) =>
        total(
          paidFor(
            rows.map((row) => ({ ...row, limit: 0 })),
            policyFor(readings[0]!, drawn),
          ).indemnity,
        ) === 0,
    ),
  );
});
