import type { Words } from '../../engine/words';
import { firmHeadings } from '../../workbook/headings/firm';
import type { Firm, FirmKey } from '../../workbook/ranges/firm';
import type { FormBlock } from '../layouts/proposalForm';

/** A field of the form: what stands in it, from where, and, where it is blank, what would fill it. */
export interface FormLine {
  readonly block: FormBlock;
  readonly field: Words;
  readonly value: string | number | Words | null;
  readonly more?: Words | null;
  readonly from: Words;
  readonly needs: Words;
}

export const from = {
  firm: { en: 'firm', zh: '企业填写' },
  ledger: { en: 'receivables', zh: '应收账款' },
  customers: { en: 'customers', zh: '客户区域' },
  policy: { en: 'policy', zh: '保单' },
} as const;

/** A field that only the firm itself can fill. */
export function typedLine(block: FormBlock, key: FirmKey, firm: Firm): FormLine {
  const { words } = firmHeadings[key];
  return {
    block,
    field: words,
    value: firm[key],
    from: from.firm,
    needs: { en: `type “${words.en}” in the firm’s range`, zh: `请在企业区域填写“${words.zh}”` },
  };
}

/** A field from the books. */
export function bookLine(
  block: FormBlock,
  field: Words,
  value: FormLine['value'],
  told: { readonly more?: Words | null; readonly from?: Words; readonly needs?: Words } = {},
): FormLine {
  return { block, field, value, more: told.more ?? null, from: told.from ?? from.ledger, needs: told.needs ?? nothing };
}

const nothing: Words = { en: 'the books do not say', zh: '账上没有' };
