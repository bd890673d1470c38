import { backTest, credibility, jeffreysUpper, mostPrudent, type Count } from '../../engine/risk';
import type { Cells } from '../../workbook/values/cells';
import { readDefaultHistory, type GroupHistory } from '../../workbook/ranges/defaultHistory';
import type { Answer, Call } from '../definition';
import { defaultRatesLayout } from '../layouts/defaultRates';
import { printer } from '../printer';

export function answerDefaultRates(cells: Cells, confidence: number, call: Call): Answer {
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
  const print = printer(defaultRatesLayout, call.language);
  const body = history.map(({ group, forecast }, at) => {
    const [count, own] = [counts[at]!, credible?.groups[at]];
    const unseen = count.customers === 0;
    return print.row({
      group,
      customers: count.customers,
      defaults: count.defaults,
      observed: unseen ? null : count.defaults / count.customers,
      credibility: own?.credibility ?? null,
      credible: own?.rate ?? null,
      prudent: unseen ? null : prudent[at]!,
      upper: unseen ? null : jeffreysUpper(count, confidence),
      backTest: forecast === null || unseen ? null : backTest(count, forecast),
    });
  });
  return print.answer(body);
}

function inAll({ years }: GroupHistory): Count {
  return years.reduce(
    (all, { customers, defaults }) => ({ customers: all.customers + customers, defaults: all.defaults + defaults }),
    { customers: 0, defaults: 0 },
  );
}
