import type { Language } from '../../engine/words';
import { backTest, credibility, jeffreysUpper, mostPrudent, type Count } from '../../engine/risk';
import type { Cells } from '../../workbook/values/cells';
import { readDefaultHistory, type GroupHistory } from '../../workbook/ranges/defaultHistory';
import type { Answer, Call } from '../definition';

export function defaultRates(cells: Cells, confidence: number, call: Call): Answer {
  const history = readDefaultHistory(cells, call);
  const counts = history.map(inAll);
  const seen = history.every(({ years }) => years.length > 0);
  const credible = seen
    ? credibility(
        history.map(({ years }) =>
          years.map(({ customers, defaults }) => ({ rate: defaults / customers, weight: customers })),
        ),
      )
    : null;
  const prudent = mostPrudent(counts, confidence);
  const body = history.map(({ group, forecast }, at) => {
    const [count, own] = [counts[at]!, credible?.groups[at]];
    const observed = count.customers === 0 ? '' : count.defaults / count.customers;
    const test = forecast === null || count.customers === 0 ? '' : backTest(count, forecast);
    return [
      group,
      count.customers,
      count.defaults,
      observed,
      own?.credibility ?? '',
      own?.rate ?? '',
      count.customers === 0 ? '' : prudent[at]!,
      count.customers === 0 ? '' : jeffreysUpper(count, confidence),
      test,
    ];
  });
  return [headings[call.language], ...body];
}

function inAll({ years }: GroupHistory): Count {
  return years.reduce(
    (all, { customers, defaults }) => ({ customers: all.customers + customers, defaults: all.defaults + defaults }),
    { customers: 0, defaults: 0 },
  );
}

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Group',
    'Customers',
    'Defaults',
    'Observed rate',
    'Credibility',
    'Credible rate',
    'Most prudent rate',
    'Upper bound',
    'Back-test',
  ],
  zh: ['组别', '客户数', '违约数', '实际违约率', '可信度', '可信违约率', '最审慎违约率', '上限', '回测'],
};
