import { compareQuotes } from '../../../src/functions/catalogue/compareQuotes';
import { concentration } from '../../../src/functions/catalogue/concentration';
import { coveragePlan } from '../../../src/functions/catalogue/coveragePlan';
import { coverValue } from '../../../src/functions/catalogue/coverValue';
import { lossContributions } from '../../../src/functions/catalogue/lossContributions';
import { lossDistribution } from '../../../src/functions/catalogue/lossDistribution';
import { policyType } from '../../../src/functions/catalogue/policyType';
import { stressTest } from '../../../src/functions/catalogue/stressTest';
import { technicalPremium } from '../../../src/functions/catalogue/technicalPremium';
import type { Answering, Definition, Parameters } from '../../../src/functions/definition';
import { invoke } from '../../../src/functions/invoke';
import { yearBook, type YearBook } from '../market/yearBook';
import { alternate, type Scenario } from '../measure/scenario';

type Asked = readonly [string, Definition<Parameters, Answering>, (book: YearBook) => readonly unknown[]];

const asked: readonly Asked[] = [
  ['lossdistribution', lossDistribution, ({ customers, policy }) => [customers, policy]],
  ['losscontributions', lossContributions, ({ customers, policy }) => [customers, policy]],
  ['stresstest', stressTest, ({ customers, policy, equity, cash }) => [customers, equity, cash, policy]],
  ['covervalue', coverValue, ({ customers, policy, business }) => [customers, policy, business]],
  ['comparequotes', compareQuotes, ({ customers, quotes, business }) => [customers, quotes, business]],
  ['technicalpremium', technicalPremium, ({ customers, policy }) => [customers, policy]],
  ['concentration', concentration, ({ customers }) => [customers]],
  ['policytype', policyType, ({ customers, business }) => [customers, null, business]],
  ['differentiated', coveragePlan, ({ customers, policy }) => [customers, 'differentiated', null, policy]],
  ['optimised', coveragePlan, ({ customers, budget }) => [customers, 'optimised', budget]],
  ['optimised-yearly', coveragePlan, ({ customers, budget, policy }) => [customers, 'optimised', budget, policy]],
];

/** Functions of the whole book where limits bind for two customers of three; beside each ("plain") the same where none does, so that one axis is enough. Processor's time. */
export const wholeBook: readonly Scenario[] = [300, 1_000].flatMap((count) =>
  asked.map(([name, definition, given]) => ({
    name: `whole-book ${name} ${count}`,
    async measure({ warmUps, warm }) {
      const [binding, easy] = [true, false].map((binds) => given(yearBook(count, binds)));
      const [ours, beside] = [binding!, easy!].map(
        (cells) => () => processorTime(async () => invoke(definition, cells)),
      );
      await alternate(Math.min(1, warmUps), ours!, beside!);
      return {
        name: 'whole-book',
        title: `${definition.name}${definition === coveragePlan ? ` (${name})` : ''}, ${count.toLocaleString('en')} customers, limits bind for two of three; beside it ("plain") none does`,
        target: `at most ${count === 300 ? 1 : 3} s`,
        rows: null,
        cold: null,
        warm: await alternate(Math.min(5, warm), ours!, beside!),
      };
    },
  })),
);

async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
