/**
 * node tools/published.mjs <creditRiskPlus.json> <tables.json>: brings printed results into test/published/*.csv. The first file holds the
 * CreditRisk+ document (1997): by example, obligors (name, exposure, pd, sd, w, el, rc99) with their sectors, percentiles, and the printed
 * distribution (pmf). The second holds the illustrative risk weights of Basel II and III, a row a default probability.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const examples = Object.entries(JSON.parse(readFileSync(process.argv[2], 'utf8'))).filter(([, { pmf }]) => pmf);
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../test/published');
const tables = JSON.parse(readFileSync(process.argv[3], 'utf8'));
const work = 'Credit Suisse First Boston: CreditRisk+, a credit risk management framework, and its spreadsheet';
const link = 'https://github.com/hoteixeira/credit-risk-plus/tree/main/references';

write(
  'creditRiskPlusPortfolios',
  'expectedLossOfObligor',
  '0.005',
  ['example', 'name', 'exposure', 'probability', 'deviation', 'sectors', 'shares'],
  ([example, { sectors, obligors }]) =>
    obligors.map(({ name, exposure, pd, sd, w, el }) => [
      example,
      name.replace(/\.0$/, ''),
      exposure,
      pd,
      sd,
      sectors.join(' '),
      w.join(' '),
      el,
    ]),
);
write(
  'creditRiskPlusProbabilities',
  'creditRiskPlusProbability',
  '5e-7',
  ['example', 'point', 'amount'],
  ([example, { pmf }]) => pmf.map(([amount, probability], point) => [example, point, amount, probability]),
);
write(
  'creditRiskPlusPercentiles',
  'creditRiskPlusPercentile',
  '1',
  ['example', 'level'],
  ([example, { percentiles }]) => Object.entries(percentiles).map(([level, amount]) => [example, level, amount]),
);
write(
  'creditRiskPlusContributions',
  'creditRiskPlusContribution',
  '4e-6 relative',
  ['example', 'name', 'level'],
  ([example, { obligors, percentiles }]) =>
    obligors.map(({ name, rc99 }) => [example, name.replace(/\.0$/, ''), levelOf(obligors, percentiles), rc99]),
);

writeWeights(
  'baselTwoWeights',
  tables.basel2_annex5,
  'Basel II, Annex 5: illustrative IRB risk weights',
  'http://www.asksam.com/ebooks/releases.asp?file=Basel_II.ask&dn=Annex%205',
);
writeWeights(
  'baselThreeWeights',
  tables.basel3_sama,
  'SAMA rulebook 26.1: illustrative IRB risk weights of Basel III',
  'https://rulebook.sama.gov.sa/en/node/4220/revisions/97103/view',
);

/** Headings like corp_lgd45, sme5m_lgd45, mort25, retail85, qrr45: class and loss given default. Misprints in the last digit are why the tolerance is a hundredth of a point. */
function writeWeights(name, { columns, rows }, title, link) {
  const kinds = {
    corp: ['corporate', ''],
    sme5m: ['corporate', 5],
    mort: ['mortgage', ''],
    retail: ['retail', ''],
    qrr: ['revolving', ''],
  };
  const parsed = columns.slice(1).map((heading) => /^(corp|sme5m|mort|retail|qrr)(?:_lgd)?(\d+)$/.exec(heading));
  const about = {
    work: title,
    page: 'illustrative risk weights, turnover in millions of euro, in percent',
    link,
    tolerance: '0.01',
    rule: 'riskWeight',
  };
  write(
    name,
    about.rule,
    about.tolerance,
    ['assetClass', 'turnover', 'lossGivenDefault', 'probability'],
    () =>
      rows.flatMap(([pd, ...weights]) =>
        weights.map((weight, at) => [
          ...kinds[parsed[at][1]],
          parsed[at][2] / 100,
          Number((pd / 100).toPrecision(12)),
          weight,
        ]),
      ),
    about,
    [null],
  );
}

/** The percentile to which the printed contributions add up: the 99th, in Example 1C the 75th. */
function levelOf(obligors, percentiles) {
  const total = obligors.reduce((sum, { rc99 }) => sum + rc99, 0);
  return Object.keys(percentiles).find((level) => Math.abs(percentiles[level] - total) < obligors.length);
}

function write(
  name,
  rule,
  tolerance,
  headings,
  rowsOf,
  about = { work, page: 'Appendix B and the sheets Example1A to Example3', link, tolerance, rule },
  subjects = examples,
) {
  const rows = subjects.flatMap(rowsOf).map((row) => row.join(','));
  writeFileSync(
    path.join(folder, `${name}.csv`),
    `${[...Object.entries(about).map(([key, value]) => `# ${key}: ${value}`), [...headings, 'expected'].join(','), ...rows].join('\n')}\n`,
  );
}
