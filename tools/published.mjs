/**
 * node tools/published.mjs <file.json>: brings the printed results of the CreditRisk+ document (1997) into test/published/*.csv. The file holds,
 * by example, obligors (name, exposure, pd, sd, w, el, rc99) with their sectors, percentiles, and the printed distribution (pmf).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const examples = Object.entries(JSON.parse(readFileSync(process.argv[2], 'utf8'))).filter(([, { pmf }]) => pmf);
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../test/published');
const work = 'Credit Suisse First Boston: CreditRisk+, a credit risk management framework, and its spreadsheet';
const link = 'https://github.com/hoteixeira/credit-risk-plus/tree/main/references';

write('creditRiskPlusPortfolios', 'expectedLossOfObligor', '0.005', ['example', 'name', 'exposure', 'probability', 'deviation', 'sectors', 'shares'],
  ([example, { sectors, obligors }]) => obligors.map(({ name, exposure, pd, sd, w, el }) => [example, name.replace(/\.0$/, ''), exposure, pd, sd, sectors.join(' '), w.join(' '), el]));
write('creditRiskPlusProbabilities', 'creditRiskPlusProbability', '5e-7', ['example', 'point', 'amount'],
  ([example, { pmf }]) => pmf.map(([amount, probability], point) => [example, point, amount, probability]));
write('creditRiskPlusPercentiles', 'creditRiskPlusPercentile', '1', ['example', 'level'],
  ([example, { percentiles }]) => Object.entries(percentiles).map(([level, amount]) => [example, level, amount]));
write('creditRiskPlusContributions', 'creditRiskPlusContribution', '4e-6 relative', ['example', 'name', 'level'],
  ([example, { obligors, percentiles }]) => obligors.map(({ name, rc99 }) => [example, name.replace(/\.0$/, ''), levelOf(obligors, percentiles), rc99]));

/** The percentile to which the printed contributions add up: the 99th, in Example 1C the 75th. */
function levelOf(obligors, percentiles) {
  const total = obligors.reduce((sum, { rc99 }) => sum + rc99, 0);
  return Object.keys(percentiles).find((level) => Math.abs(percentiles[level] - total) < obligors.length);
}

function write(name, rule, tolerance, headings, rowsOf) {
  const about = { work, page: 'Appendix B and the sheets Example1A to Example3', link, tolerance, rule };
  const rows = examples.flatMap(rowsOf).map((row) => row.join(','));
  writeFileSync(path.join(folder, `${name}.csv`), `${[...Object.entries(about).map(([key, value]) => `# ${key}: ${value}`), [...headings, 'expected'].join(','), ...rows].join('\n')}\n`);
}
