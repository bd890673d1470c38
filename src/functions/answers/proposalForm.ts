import { attempt } from '../../engine/attempt';
import { coversInWords, policyTerms, type Policy } from '../../engine/cover';
import { keyFigureBook, keyFigures } from '../../engine/desk';
import { daysOf, refuseSummarised, spoiledAccounts, unnamedProblems } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { firmBlocks } from '../../workbook/headings/firm';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { Firm } from '../../workbook/ranges/firm';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer, Call } from '../definition';
import { proposalFormLayout, proposalFormLines } from '../layouts/proposalForm';
import { lineName } from '../line';
import { printer } from '../printer';
import { buyerFacts, type BuyerFacts } from './buyerFacts';
import { formBuyers } from './formBuyers';
import { bookLine, from, typedLine, type FormLine } from './formLine';
import { formTurnover } from './formTurnover';
import { onlyReadable } from './onlyReadable';
import { salesIn } from './salesIn';
import { shownShare } from './shownFigures';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly customers: CustomersRange;
  readonly asOf: number;
  readonly firm: Firm;
  readonly policy: Policy | null;
}

export function answerProposalForm(given: Given, { language }: Call): Answer {
  const { receivables, customers, asOf, firm, policy } = given;
  refuseSummarised(receivables);
  const book = onlyReadable(receivables);
  const { buyers } = buyerFacts(book, customers, asOf);
  const own = (block: Exclude<keyof typeof firmBlocks, 'turnover'>) =>
    firmBlocks[block].map((key) => typedLine(block, key, firm));
  const lines = [
    ...own('company'),
    ...own('business'),
    sectors(buyers),
    ...formTurnover(book, asOf, buyers, firm),
    ...formBuyers(book, asOf, buyers),
    ...own('procedures'),
    termsLine(buyers),
    daysLine(book, asOf),
    ...coverLines(policy),
  ];
  const [fault] = [...spoiledAccounts(receivables).values(), ...unnamedProblems(receivables)];
  const print = printer(proposalFormLayout, language);
  const told = lines.map((line) => valuesOf(line, fault ?? null));
  const empty = lines.filter((_, at) => told[at]!.state === 'blank').map(({ field }) => field);
  return print.answer([...told, blanks(empty)].map(print.row));
}

/** What the books say rests on all of them: where a row cannot be read, it says which. */
function valuesOf({ block, field, value, more, from: source, needs }: FormLine, fault: Problem | null) {
  const spoiled = fault !== null && source !== from.firm && source !== from.policy;
  const blank = spoiled || value === null || value === '';
  return {
    field,
    block,
    value: spoiled ? fault : value,
    more: spoiled ? null : (more ?? null),
    state: blank ? 'blank' : 'filled',
    from: source,
    note: spoiled ? fault.words : blank ? blankNote(needs) : null,
  };
}

function blankNote({ en, zh }: Words): Words {
  return { en: `Blank: ${en.replace(/\.$/, '')}.`, zh: `空白：${zh.replace(/。$/, '')}。` };
}

/** How many fields are blank, and which. */
function blanks(empty: readonly Words[]) {
  const more = { en: empty.map(({ en }) => en).join(', '), zh: empty.map(({ zh }) => zh).join('、') };
  const field = lineName(proposalFormLines.blanks);
  return { field, block: null, value: empty.length, more, state: null, from: null, note: null };
}

/** The sectors sold to, the largest first, by what is owed. */
function sectors(buyers: readonly BuyerFacts[]): FormLine {
  const owed = new Map<string, number>();
  for (const { customer, outstanding } of buyers)
    if (customer.sector !== null && outstanding > 0)
      owed.set(customer.sector, (owed.get(customer.sector) ?? 0) + outstanding);
  const all = buyers.reduce((sum, { outstanding }) => sum + Math.max(0, outstanding), 0);
  const told = [...owed]
    .sort((one, other) => other[1] - one[1])
    .map(([name, sum]) => `${name} ${shownShare(sum / all)}`);
  return bookLine('business', { en: 'Sectors sold to', zh: '销往行业' }, told[0] ?? null, {
    more: told.length < 2 ? null : { en: told.slice(1).join(', '), zh: told.slice(1).join('、') },
    from: from.customers,
    needs: { en: 'a column Sector in the customers range', zh: '客户区域需有“行业”列' },
  });
}

function termsLine(buyers: readonly BuyerFacts[]): FormLine {
  const known = buyers.filter(({ terms, outstanding }) => terms !== null && outstanding > 0);
  const owed = known.reduce((sum, { outstanding }) => sum + outstanding, 0);
  const mean = owed > 0 ? known.reduce((sum, { terms, outstanding }) => sum + terms! * outstanding, 0) / owed : null;
  const longest = Math.max(0, ...known.map(({ terms }) => terms!));
  return bookLine(
    'procedures',
    { en: 'Terms of payment, weighted days', zh: '加权平均账期（天）' },
    mean === null ? null : Math.round(mean),
    {
      more: mean === null ? null : { en: `longest ${longest} days`, zh: `最长 ${longest} 天` },
      needs: { en: 'terms, or invoice and due dates', zh: '账期，或开票日期和到期日' },
    },
  );
}

function daysLine(book: ReceivablesRange, asOf: number): FormLine {
  const sales = { sales: null, currency: null };
  const found = attempt(() => keyFigures.simple.of(keyFigureBook(book, () => salesIn(book, sales, asOf), asOf)));
  const field: Words = { en: 'Days sales outstanding', zh: '应收账款周转天数（DSO）' };
  if (found instanceof Problem) return bookLine('procedures', field, null, { needs: found.words });
  return bookLine('procedures', field, found === null ? null : Math.round(found));
}

/** What is asked for, as the policy has it. */
function coverLines(policy: Policy | null): readonly FormLine[] {
  const line = (field: Words, value: FormLine['value']) =>
    bookLine('cover', field, value, {
      from: from.policy,
      needs: { en: `“${field.en}” in the policy`, zh: `保单中的“${field.zh}”` },
    });
  const share = policy?.insuredPercentage ?? null;
  const days = (key: 'waitingPeriod' | 'maximumPaymentTerm') => {
    const period = policy?.[key] ?? null;
    return period === null ? null : Math.round(daysOf(period));
  };
  return [
    line(policyTerms.covers, policy?.covers ? coversInWords(policy.covers) : null),
    line(policyTerms.insuredPercentage, share === null ? null : shownShare(share)),
    line(policyTerms.eachLossDeductible, policy?.eachLossDeductible ?? null),
    line(policyTerms.aggregateFirstLoss, policy?.aggregateFirstLoss ?? null),
    line(policyTerms.maximumLiability, policy?.maximumLiability ?? null),
    line(policyTerms.maximumPaymentTerm, days('maximumPaymentTerm')),
    line(policyTerms.waitingPeriod, days('waitingPeriod')),
  ];
}
