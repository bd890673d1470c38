import { candidates, plain } from '../headings/heading';
import { receivableHeadings, type ReceivableHeading } from '../headings/receivables';
import type { Found } from '../report/found';
import type { Remarks } from '../report/remark';

/**
 * An open balance that the user has chosen as Amount stays what its name says, where the name can mean nothing else (`Outstanding
 * amount`, but not `Total due`): what was paid and credited is off it already.
 */
export function openByName(found: Found<ReceivableHeading>, remarks: Remarks): Found<ReceivableHeading> {
  if (!found.mapped || found.key !== 'amount' || !candidates(found.typed).some((text) => openOnly.has(text)))
    return found;
  remarks.push({
    weight: 'said',
    about: 'balance',
    at: { row: null, column: found.at },
    sentence: {
      en: `"${found.typed}" is chosen as Amount and is, by its name, what is still open: nothing paid or credited is taken off it again.`,
      zh: `“${found.typed}”已选作金额，按其名称是尚未收回的余额，不再扣减已付或已冲减的金额。`,
    },
  });
  return { ...found, key: 'open' };
}

const { words, first } = receivableHeadings.open;
const openOnly: ReadonlySet<string> = new Set([words.en, words.zh, ...first!].map(plain));
