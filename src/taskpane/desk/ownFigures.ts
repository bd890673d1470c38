import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { capitalHeadings } from '../../workbook/headings/capital';
import type { Heading } from '../../workbook/headings/heading';
import { ownHeadings } from '../../workbook/headings/ownFigures';
import { strategyHeadings } from '../../workbook/headings/strategies';
import { readAmount } from '../../workbook/values/amount';
import { readPercentage } from '../../workbook/values/percentage';
import type { Answers } from '../flow/answers';
import type { State } from '../session/state';

type Told = Pick<State, 'answers'>;

/** What the firm tells of itself on the road of credit management, by what it is for; what two of them ask is typed once. */
const asked = {
  strategies: from(strategyHeadings, [
    ...(['sales', 'grossMargin', 'capitalCost', 'reportCost', 'monitoringCost', 'collectionCost'] as const),
    ...(['shorterBy', 'salesLost'] as const),
  ]),
  growth: from(capitalHeadings, ['growth', 'sales', 'inventory', 'payables', 'cash']),
  rating: from(ownHeadings, [
    ...(['totalAssets', 'currentAssets', 'currentLiabilities', 'totalLiabilities', 'retainedEarnings'] as const),
    ...(['ebit', 'interest', 'sales', 'netIncome', 'cash', 'receivables', 'premium'] as const),
  ]),
} as const;

export type OwnPart = keyof typeof asked;

interface OwnQuestion {
  readonly key: string;
  readonly heading: Heading;
}

function from<List extends Readonly<Record<string, Heading>>>(
  list: List,
  keys: readonly (keyof List & string)[],
): readonly OwnQuestion[] {
  return keys.map((key) => ({ key, heading: list[key]! }));
}

export function ownQuestions(part: OwnPart): readonly OwnQuestion[] {
  return asked[part];
}

/** Told in an earlier step already; a growth to suppose, to be replaced. */
const before: Readonly<Partial<Record<string, (answers: Answers) => string>>> = {
  cash: ({ cash }) => cash,
  premium: ({ premium }) => premium,
  grossMargin: ({ grossMargin }) => grossMargin,
  capitalCost: ({ costOfCapital }) => costOfCapital,
  growth: () => '10%',
};

export function ownText({ answers }: Told, key: string): string {
  return answers.own[key] ?? before[key]?.(answers) ?? '';
}

/** Whether it is a share; what else there is are amounts and days. */
export function isShare({ heading: { kind } }: OwnQuestion): boolean {
  return kind === 'share' || kind === 'share or 0';
}

function read(told: Told, question: OwnQuestion): number | Problem | null {
  const text = ownText(told, question.key).trim();
  if (text === '') return null;
  if (isShare(question)) return readPercentage(text) ?? 0;
  const amount = readAmount(text);
  return amount instanceof Problem ? amount : amount.value;
}

/** Why a field cannot be read; null where it is blank or fine. */
export function ownTrouble(told: Told, question: OwnQuestion): Problem | null {
  const found = read(told, question);
  return found instanceof Problem ? found : null;
}

/** The two columns that the function of a part takes; what is blank or cannot be read is null. */
export function ownRows(told: Told, part: OwnPart, language: Language): readonly (readonly [string, number | null])[] {
  return asked[part].map((question) => {
    const found = read(told, question);
    return [question.heading.words[language], found instanceof Problem ? null : found];
  });
}
