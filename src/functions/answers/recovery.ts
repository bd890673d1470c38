import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { type Policy, sharedRecoveries, sharings } from '../../engine/cover';
import type { Cells } from '../../workbook/values/cells';
import { refuseTwoCurrencies } from '../../workbook/columns/currencies';
import { policyName } from '../../workbook/ranges/policy';
import { readRecoveries, recoveriesKind } from '../../workbook/ranges/recoveries';
import { rowOf as placeOf } from '../../workbook/report/table';
import type { Answer, AnswerCell, Call } from '../definition';

type Row = readonly AnswerCell[];

export function recovery(cells: Cells, policy: Policy, call: Call): Answer {
  const { language } = call;
  const range = readRecoveries(cells, call);
  refuseTwoCurrencies({ ...range, name: recoveriesKind.name }, { ...policy, name: policyName });
  const body = sharedRecoveries(range, policy).map((shared, row): Row => {
    const problem =
      range.problems.get(row) ??
      (shared instanceof Problem ? shared.at(placeOf(recoveriesKind.name, range.headingRow + row + 2)) : null);
    if (problem) return [problem, problem, problem, problem, problem.in(language)];
    if (shared === null || shared instanceof Problem) return blank;
    return [
      shared.net,
      shared.toInsurer,
      shared.toPolicyholder,
      shared.stillLost,
      `${sharings[policy.recoveriesAfterLoss!].name[language]}${language === 'zh' ? '。' : '.'}`,
    ];
  });
  return [...Array.from({ length: range.headingRow }, () => blank), headings[language], ...body];
}

const headings: Readonly<Record<Language, Row>> = {
  en: ['Net recovery', 'To insurer', 'To you', 'Still lost', 'Note'],
  zh: ['净追偿款', '归保险人', '归贵方', '贵方仍损失', '说明'],
};

const blank: Row = headings.en.map(() => '');
