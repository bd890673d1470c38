import type { Language } from '../../src/engine/words';
import type { Scalar } from '../../src/host/grid/document';
import { constants, live, type Comparison, type Piece, type PlanIn } from './plan';
import { published } from './published';

/** The portfolios of the CreditRisk+ document of 1997; in Example 3 every customer has a specific share and sectors of its own. */
export const creditRiskPlusPlans: readonly PlanIn[] = [
  'Example1A',
  'Example1B',
  'Example1C',
  'Example2',
  'Example3',
].map((example) => (language) => {
  const obligors = rowsOf('creditRiskPlusPortfolios', example);
  const points = inFull.includes(example) ? rowsOf('creditRiskPlusProbabilities', example) : [];
  const levels = rowsOf('creditRiskPlusPercentiles', example)
    .slice(1)
    .map(({ level }) => Number(level) / 100);
  const unit = Math.ceil(Math.max(...obligors.map(({ exposure }) => Number(exposure))) / 100);
  const model = bySector.includes(example) ? 'creditrisk+ by sector' : 'creditrisk+';
  const partsAt = Number(rowsOf('creditRiskPlusContributions', example)[0]!.level) / 100;
  const lines = 4 + 2 * levels.length + 2 * points.length + (points.length > 0 ? 1 : 0) + 7;
  const inputs: Readonly<Record<string, Piece>> = {
    customers: constants({ en: 'Customers', zh: '客户' }, customersIn(obligors, language)),
    settings: constants({ en: 'Settings', zh: '设置' }, settingsIn(unit, language)),
    levels: constants(
      { en: 'Quantiles', zh: '分位数' },
      levels.map((level) => [level]),
    ),
    ...(points.length > 0 && {
      amounts: constants(
        { en: 'Amounts', zh: '金额' },
        points.map((_, point) => [(point + 0.5) * unit]),
      ),
    }),
  };
  const answers: Readonly<Record<string, Piece>> = {
    parts: live(
      { en: 'LOSSCONTRIBUTIONS', zh: 'LOSSCONTRIBUTIONS' },
      obligors.length + 1,
      5,
      (ref) => `=LOSSCONTRIBUTIONS(${ref('customers')},,"${model}",${partsAt},${ref('settings')})`,
    ),
    concentration: live(
      { en: 'CONCENTRATION', zh: 'CONCENTRATION' },
      10,
      3,
      (ref) => `=CONCENTRATION(${ref('customers')},${ref('settings')})`,
    ),
    law: live(
      { en: 'LOSSDISTRIBUTION', zh: 'LOSSDISTRIBUTION' },
      lines,
      4,
      (ref) =>
        `=LOSSDISTRIBUTION(${ref('customers')},,"${model}",${ref('levels')},${ref('settings')}${points.length > 0 ? `,,${ref('amounts')}` : ''})`,
    ),
  };
  return {
    name: { en: `CreditRisk+ ${example.slice(7)}`, zh: `CreditRisk+ ${example.slice(7)}` },
    about: {
      en: 'The document of 1997: percentiles, contributions, probabilities. A probability is the chance of losing more than half a unit less, less that of losing more than half a unit more.',
      zh: '1997 年文件：分位数、风险贡献、概率。某一点的概率等于损失超过其下方半个单位的概率减去超过其上方半个单位的概率。',
    },
    bands: [{ ...inputs, ...answers }],
    comparisons: [
      ...percentiles(example),
      ...concentrated(example),
      ...contributions(example),
      ...probabilities(points, levels.length),
    ],
  };
});

/** Their printed distributions are compared point by point; the tests do so for all five. */
const inFull: readonly string[] = ['Example1A', 'Example2'];
const bySector: readonly string[] = ['Example2', 'Example3'];

function rowsOf(name: string, example: string) {
  return published(name).rows.filter((row) => row.example === example);
}

function customersIn(
  obligors: readonly Readonly<Record<string, string>>[],
  language: Language,
): readonly (readonly Scalar[])[] {
  const weighed = !obligors.some(({ shares }) => shares!.split(' ').includes('1'));
  const headings =
    language === 'zh'
      ? ['客户', '违约概率', '违约损失率', '风险敞口', weighed ? '行业权重' : '行业']
      : ['Customer', 'PD', 'LGD', 'Exposure', weighed ? 'Sector weights' : 'Sector'];
  return [
    headings,
    ...obligors.map(({ name, probability, exposure, sectors, shares }) => [
      name!,
      Number(probability),
      1,
      Number(exposure),
      weighed ? weightsIn(sectors!, shares!) : sectors!.split(' ')[shares!.split(' ').indexOf('1')]!,
    ]),
  ];
}

/** As one writes them into a cell: "Specific 50%, US 30%". */
function weightsIn(sectors: string, shares: string): string {
  const percent = shares.split(' ').map((share) => Number((100 * Number(share)).toPrecision(12)));
  return sectors
    .split(' ')
    .map((sector, at) => `${sector} ${percent[at]!}%`)
    .join(', ');
}

function settingsIn(unit: number, language: Language): readonly (readonly Scalar[])[] {
  const names =
    language === 'zh'
      ? ['因子方差', '损失单位', '损失取整方式', '分位数口径', '贡献口径']
      : ['Factor variance', 'Loss unit', 'Rounding of losses', 'Quantile', 'Contribution convention'];
  const values =
    language === 'zh'
      ? [0.25, unit, '向上取整', '插值', '电子表格']
      : [0.25, unit, 'round up', 'interpolated', 'spreadsheet'];
  return names.map((name, at) => [name, values[at]!]);
}

/** Rows of the answer: heading, expected loss, deviation, no loss; then quantile and shortfall of each level; then each amount's chance and layer. */
function percentiles(example: string): readonly Comparison[] {
  const { source, tolerance } = published('creditRiskPlusPercentiles');
  return rowsOf('creditRiskPlusPercentiles', example).map(({ level, expected }, at) => ({
    item: level === 'Mean' ? 'Mean' : `${Number(level)} %`,
    printed: Number(expected),
    ours: (cell) => cell('law', at === 0 ? 1 : 4 + 2 * (at - 1), 1),
    tolerance: tolerance(Number(expected)),
    source,
  }));
}

function concentrated(example: string): readonly Comparison[] {
  const { source, tolerance } = published('herfindahl');
  return rowsOf('herfindahl', example).map(({ expected }) => ({
    item: 'Herfindahl',
    printed: Number(expected),
    ours: (cell) => cell('concentration', 6, 1),
    tolerance: tolerance(Number(expected)),
    source,
  }));
}

function contributions(example: string): readonly Comparison[] {
  const { source, tolerance } = published('creditRiskPlusContributions');
  return rowsOf('creditRiskPlusContributions', example).map(({ name, level, expected }, at) => ({
    item: `Contribution to ${Number(level)} %: ${name!}`,
    printed: Number(expected),
    ours: (cell) => cell('parts', at + 1, 2),
    tolerance: tolerance(Number(expected)),
    source,
  }));
}

function probabilities(points: ReturnType<typeof rowsOf>, levels: number): readonly Comparison[] {
  const { source, tolerance } = published('creditRiskPlusProbabilities');
  const beyond = (point: number) => 4 + 2 * levels + 2 * point;
  return points.map(({ amount, expected }, point) => ({
    item: `P(${Number(amount)})`,
    printed: Number(expected),
    ours: (cell) =>
      point === 0 ? cell('law', 3, 1) : `${cell('law', beyond(point - 1), 1)}-${cell('law', beyond(point), 1)}`,
    tolerance: tolerance(Number(expected)),
    source,
  }));
}
