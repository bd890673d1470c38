import type { Stamp } from '../../taskpane/spreadsheet';
import { readReferences } from '../workbook/read';
import { environment } from './environment';
import { version } from '../../../package.json';

/** The stamp of a freeze that was asked for on the ribbon: the day is the one that the workbook calls AsOf. */
export async function ribbonStamp(): Promise<Stamp> {
  const [asOf] = await readReferences(['AsOf']);
  const found = asOf?.[0]?.[0];
  const day = typeof found === 'number' && found > 0 ? found : null;
  const sentence = {
    en: `Values frozen by Coversheet ${version}. The formulas stand below; "Thaw" puts them back. Indicative, not an offer of cover; the policy wording decides.`,
    zh: `数值由 Coversheet ${version} 冻结。公式列于下方，点击“解冻”即可恢复。仅供参考，不构成承保要约，以保单条款为准。`,
  };
  return { version, day, policy: '', sentence: sentence[environment().language] };
}
