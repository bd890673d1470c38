import type { Words } from '../../engine/words';
import { column, layoutOf, type Layout } from '../layout';
import type { Line } from '../line';
import { verdictLine } from './coverValue';
import { worthLines } from './worthLines';

/** COMPAREQUOTES: the policies side by side under their own names, then by how much each differs from the first. */
export function compareQuotesLayout(names: readonly string[]): Layout {
  const policy = (name: string) => column('as the line', name, name);
  const [first, ...others] = names.map((name, at) => ({ name, at }));
  return layoutOf({
    what: column('line', 'What', '项目'),
    ...Object.fromEntries(names.map((name, at) => [policyKey(at), policy(name)])),
    ...Object.fromEntries(others.map(({ name, at }) => [differenceKey(at), policy(`${name} − ${first!.name}`)])),
  });
}

export function policyKey(at: number): string {
  return `policy ${at}`;
}

export function differenceKey(at: number): string {
  return `difference ${at}`;
}

const withCost = (en: string, zh: string): Line => ({ is: 'amount', words: { en, zh } });
const { cost, rate, indemnity, ratio, retained, tailRetained } = worthLines;
const { overEquityCovered, overCashCovered, net, netWithCapital, netByCertainty } = worthLines;
const { averagePd, breakEvenPd, defaultedExpected, claimable } = worthLines;

/** Its lines: those that COVERVALUE has too under the same names, two sums, the verdict and why; behind them each term that differs. */
export const quoteLines = {
  cost,
  rate,
  indemnity,
  ratio,
  retained,
  tailRetained,
  costAndExpected: withCost('Cost and expected loss together', '成本与预期自留损失合计'),
  costAndTail: withCost('Cost and tail loss together', '成本与尾部自留损失合计'),
  overEquityCovered,
  overCashCovered,
  net,
  netWithCapital,
  netByCertainty,
  averagePd,
  breakEvenPd,
  defaultedExpected,
  claimable,
  verdict: verdictLine,
  why: { is: 'note', words: { en: 'Why', zh: '理由' } satisfies Words },
  causes: { is: 'note', words: { en: 'Causes of loss', zh: '损失原因' } satisfies Words },
  excluded: { is: 'note', words: { en: 'What the ledger excludes', zh: '应收账款中的除外部分' } satisfies Words },
  conversion: { is: 'note', words: { en: 'Day of conversion', zh: '折算日' } satisfies Words },
  premiumBase: { is: 'note', words: { en: 'Premium base and exposure', zh: '保费基数与敞口' } satisfies Words },
  withoutLimit: { is: 'note', words: { en: 'Customers without a limit', zh: '未批限额的客户' } satisfies Words },
} as const satisfies Record<string, Line>;
