import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import type { Policy } from '../../engine/cover';
import { entryOf, grossRisks, insuredRisks, lossParts } from '../../engine/portfolio';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import type { Answer } from '../definition';
import type { ModelChoice } from '../parameters/lossModel';
import type { AllSettings } from '../parameters/portfolio';
import { entriesIn, wholeBook } from './portfolioEntries';

interface LossContributionsGiven {
  readonly customers: PortfolioRange;
  readonly policy: Policy | null;
  readonly model: ModelChoice;
  readonly quantile: number;
  readonly settings: AllSettings;
}

export function lossContributionsAnswer(
  { customers, policy, model, quantile, settings }: LossContributionsGiven,
  language: Language,
): Answer {
  if (model === 'all')
    throw new Problem({
      kind: 'invalid',
      field: { en: 'model', zh: '模型 model' },
      because: { en: 'contributions are of one model: choose one', zh: '贡献只能按一个模型计算，请选择其一' },
    });
  const rows = entriesIn(customers, settings, entryOf);
  const entries = wholeBook(rows);
  const risks =
    policy === null
      ? grossRisks(entries, model, settings.portfolio)
      : insuredRisks(entries, policy, model, settings.portfolio).map((risk) => ({ ...risk, second: 0 }));
  const parts = lossParts(risks, model, settings.portfolio, quantile).values();
  const body = rows.map((row) => {
    if (row === null) return blank;
    const { expected, deviation, quantile, shortfall, share } = parts.next().value!;
    return [expected, deviation, quantile, shortfall, share];
  });
  return [...Array.from({ length: customers.headingRow }, () => blank), headings[language], ...body];
}

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Expected loss',
    'Part of standard deviation',
    'Part of quantile',
    'Part of expected shortfall',
    'Share of expected shortfall',
  ],
  zh: ['预期损失', '标准差贡献', '分位数贡献', '预期短缺贡献', '预期短缺占比'],
};

const blank: readonly string[] = headings.en.map(() => '');
