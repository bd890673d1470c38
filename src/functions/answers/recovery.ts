import { type Policy, sharedRecoveries, sharings } from '../../engine/cover';
import type { Cells } from '../../workbook/values/cells';
import { refuseTwoCurrencies } from '../../workbook/columns/currencies';
import { policyName } from '../../workbook/ranges/policy';
import { readRecoveries, recoveriesKind } from '../../workbook/ranges/recoveries';
import type { Answer, Call } from '../definition';
import { recoveryLayout } from '../layouts/recovery';
import { printer } from '../printer';

export function answerRecovery(cells: Cells, policy: Policy, call: Call): Answer {
  const { language } = call;
  const range = readRecoveries(cells, call);
  refuseTwoCurrencies({ ...range, name: recoveriesKind.name }, { ...policy, name: policyName });
  const note = `${sharings[policy.recoveriesAfterLoss!].name[language]}${language === 'zh' ? '。' : '.'}`;
  return printer(recoveryLayout, language).beside(
    { ...range, name: recoveriesKind.name },
    sharedRecoveries(range, policy).map((shared, row) => range.problems.get(row) ?? shared),
    ({ net, toInsurer, toPolicyholder, stillLost }) => ({ net, toInsurer, toPolicyholder, stillLost, note }),
  );
}
