import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Parameter } from '../definition';
import { asOf } from './asOf';
import { failing } from './failing';
import { optional } from './optional';
import { receivables } from './receivables';

/** Receivables as they are owed, and as they would be claimed where the policy converts claims on days of its own. */
export interface OwedRange extends ReceivablesRange {
  readonly claimed: ReceivablesRange;
}

/** Receivables that must be given. */
export const owedBook: Parameter<OwedRange> = {
  ...receivables,
  async read(cells, call) {
    const book = await receivables.read(cells, call);
    const byPolicy = (call.exchange?.forClaims() ?? null) !== call.exchange;
    return { ...book, claimed: byPolicy ? await failing.read(cells, call) : book };
  },
};

const owed: Parameter<OwedRange | null> = {
  ...optional(owedBook),
  help: {
    en: 'Receivables of these customers: PD, LGD and Exposure that are missing are rated by them as CREDITRISK does, and a policy leaves out what it excludes of them (disputes, tax, deliveries after a stop) as INDEMNITYIFFAILS does. Needs asOf.',
    zh: '这些客户的应收账款：缺少的违约概率、违约损失率、风险敞口据此按 CREDITRISK 的规则评定；保单除外的部分（争议、税额、停保后的发货等）按 INDEMNITYIFFAILS 的口径不予承保。需同时给出 asOf。',
  },
};

/** What every function of the whole book takes beside its customers: what they owe, and on which day. */
export const owing = { receivables: owed, asOf: optional(asOf) };
