import type { ClaimsRange } from '../../workbook/ranges/claims';
import { receivablesName } from '../../workbook/ranges/rangeNames';
import type { Call, Parameter } from '../definition';

/** Claims are converted as the policy says. */
export function claimed(call: Call): Call {
  return { ...call, exchange: call.exchange?.forClaims() ?? null };
}

export const claims: Parameter<ClaimsRange> = {
  name: 'claims',
  help: {
    en: 'Receivables (Customer, Amount, Due date …) or losses (Customer, Loss, Date of loss), with their heading row.',
    zh: '应收账款（客户、金额、到期日等）或损失清单（客户、损失金额、损失发生日），含标题行。',
  },
  called: (claims) => ((claims as ClaimsRange).kind === 'losses' ? { en: 'Losses', zh: '损失' } : receivablesName),
  dimensionality: 'matrix',
  optional: false,
  read: async (cells, call) =>
    (await import(/* webpackChunkName: "cover" */ '../../workbook/ranges/claims')).readClaims(
      cells ?? [],
      claimed(call),
    ),
};
