import type { Rule } from '../../rule';
import type { Dispute } from './dispute';

/** What an open dispute asks for next. */
export type DisputeStep = 'confirm' | 'settle' | 'overdue' | 'promise passed' | 'no day' | 'credit';

interface DisputeClock {
  readonly step: DisputeStep;
  /** By when; the day asked for where none is known. */
  readonly by: number;
}

/** Two clocks: confirmed in writing within two days, solved within three weeks or by the day that was promised. One that is settled against the seller waits for its credit note. */
export const disputeClock: Rule & { of(dispute: Dispute, asOf: number): DisputeClock } = {
  name: { en: 'Clocks of a dispute', zh: '争议处理时限' },
  summary: {
    en: 'Confirmed in writing within 48 hours; of those that nobody treats for 21 days more than 60 % become long arrears.',
    zh: '48 小时内书面确认；超过 21 天未处理的争议六成以上成为长期拖欠。',
  },
  source: 'CN-13',
  of({ opened, promised, closed }, asOf) {
    if (closed) return { step: 'credit', by: asOf };
    if (promised !== null) return { step: promised < asOf ? 'promise passed' : 'settle', by: promised };
    if (opened === null) return { step: 'no day', by: asOf };
    if (asOf <= opened + confirmWithin) return { step: 'confirm', by: opened + confirmWithin };
    return { step: asOf > opened + solveWithin ? 'overdue' : 'settle', by: opened + solveWithin };
  },
};

const confirmWithin = 2;
const solveWithin = 21;
