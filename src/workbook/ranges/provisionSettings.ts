import type { AgedFrom } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import type { CoverCounted, ProvisionMethod } from '../headings/provision';
import type { Exchange } from '../rates/exchange';
import type { Cells } from '../values/cells';
import { settingsIn } from './settingsIn';

/** How a provision is found, besides the settings of the risk engine; what is not given keeps its usual value. */
export interface ProvisionSettings {
  readonly method: ProvisionMethod;
  readonly outlook: number;
  readonly outlookReason: string | null;
  readonly defaultsApart: boolean;
  readonly netting: boolean;
  readonly coverCounted: CoverCounted;
  /** null: the floor that regulators set. */
  readonly insurerPd: number | null;
  /** null where the matrix decides. */
  readonly agedFrom: AgedFrom | null;
  /** null where the allowance at the beginning is not given. */
  readonly opening: number | null;
  readonly writtenOff: number;
  readonly transferred: number;
  readonly other: number;
}

export function readProvisionSettings(cells: Cells, exchange?: Exchange | null): ProvisionSettings {
  const given = settingsIn(cells, exchange);
  const [outlook, outlookReason] = [given('outlook') ?? 1, given('outlookReason')];
  if (outlook !== 1 && outlookReason === null) throw withoutReason();
  const agedBy = given('agedBy');
  return {
    method: given('provisionMethod') ?? 'expected loss',
    outlook,
    outlookReason,
    defaultsApart: given('defaultsApart') ?? true,
    netting: given('netting') ?? true,
    coverCounted: given('coverCounted') ?? 'recovery',
    insurerPd: given('insurerPd'),
    agedFrom: agedBy === 'document date' ? 'invoice date' : agedBy,
    opening: given('openingAllowance'),
    writtenOff: given('periodWrittenOff') ?? 0,
    transferred: given('periodTransferred') ?? 0,
    other: given('periodOther') ?? 0,
  };
}

/** An outlook that nobody can explain is not one. */
function withoutReason(): Problem {
  return new Problem({
    kind: 'missing',
    place: { en: 'Settings', zh: '设置' },
    because: {
      en: 'an "Outlook factor" needs its "Reason of the outlook": what is expected to get better or worse, and on what evidence',
      zh: '填写“前瞻性系数”须同时填写“前瞻性调整理由”：预期改善或恶化的因素及依据',
    },
  });
}
