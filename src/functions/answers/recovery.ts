import { type Policy, sharedRecoveries, sharings } from '../../engine/cover';
import { recoveriesKind, type RecoveriesRange } from '../../workbook/ranges/recoveries';
import type { Answer, Call } from '../definition';
import { recoveryLayout } from '../layouts/recovery';
import { printer } from '../printer';

export function answerRecovery(range: RecoveriesRange, policy: Policy, { language }: Call): Answer {
  const shares = sharedRecoveries(range, policy);
  const { name } = sharings[policy.recoveriesAfterLoss!];
  const note = `${name[language]}${language === 'zh' ? '。' : '.'}`;
  return printer(recoveryLayout, language).beside(
    { ...range, name: recoveriesKind.name },
    shares.map((shared, row) => range.problems.get(row) ?? shared),
    ({ net, toInsurer, toPolicyholder, stillLost }) => ({ net, toInsurer, toPolicyholder, stillLost, note }),
  );
}
