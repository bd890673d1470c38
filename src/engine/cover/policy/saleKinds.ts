import type { SourceCode } from '../../sources';
import type { Words } from '../../words';

/** What kind of sale an invoice is, where that decides whether it is insurable; a policy may switch each kind on or off. */
interface SaleKind {
  readonly name: Words;
  /** Whether it is insured where the policy says nothing of it. */
  readonly usuallyCovered: boolean;
  readonly source: SourceCode;
}

/** What a policy says of kinds of sale, as bits. */
interface SaleKindTerms {
  readonly alsoCovered: number | null;
  readonly notCovered: number | null;
}

/** An invoice may be of several kinds at once: kind k is the bit 1 << k. */
export const saleKinds: readonly SaleKind[] = [
  { name: { en: 'public buyer', zh: '公共买方' }, usuallyCovered: false, source: 'AZ-DE' },
  { name: { en: 'private individual', zh: '个人' }, usuallyCovered: false, source: 'AZ-DE' },
  { name: { en: 'affiliate', zh: '关联企业' }, usuallyCovered: false, source: 'AZ-DE' },
  { name: { en: 'leasing', zh: '租赁' }, usuallyCovered: false, source: 'AZ-DE' },
  { name: { en: 'prepaid', zh: '预付款' }, usuallyCovered: false, source: 'AT-MF' },
  { name: { en: 'cash or card', zh: '现金或刷卡' }, usuallyCovered: false, source: 'PHC' },
  { name: { en: 'cash on delivery', zh: '货到付款' }, usuallyCovered: false, source: 'CI-AU' },
  { name: { en: 'confirmed letter of credit', zh: '保兑信用证' }, usuallyCovered: false, source: 'EXIM-fam' },
  { name: { en: 'consignment', zh: '寄售' }, usuallyCovered: false, source: 'CA-BX' },
  { name: { en: 'sale on trial', zh: '试销' }, usuallyCovered: false, source: 'CA-BX' },
  { name: { en: 'letter of credit', zh: '信用证' }, usuallyCovered: true, source: 'HK-CCP' },
  { name: { en: 'documents against payment', zh: '付款交单' }, usuallyCovered: true, source: 'HK-CCP' },
  { name: { en: 'documents against acceptance', zh: '承兑交单' }, usuallyCovered: true, source: 'HK-CCP' },
  { name: { en: 'open account', zh: '赊销' }, usuallyCovered: true, source: 'HK-CCP' },
];

/** Which of these kinds the policy does not insure. "Not covered" outweighs "also covered". */
export function kindsNotInsured({ alsoCovered, notCovered }: SaleKindTerms, bits: number): number {
  const usually = saleKinds.reduce((all, { usuallyCovered }, kind) => all | (usuallyCovered ? 1 << kind : 0), 0);
  return bits & ((notCovered ?? 0) | ~(usually | (alsoCovered ?? 0)));
}

/** Kinds that lie in the buyer and not in the sale: one invoice that says so says it of the customer. */
export const kindsOfBuyers = saleKinds.reduce(
  (all, { name }, kind) =>
    all | (['public buyer', 'private individual', 'affiliate'].includes(name.en) ? 1 << kind : 0),
  0,
);

/** The kinds that bits stand for, in words. */
export function saleKindsIn(bits: number): Words {
  const found = saleKinds.filter((_, kind) => bits & (1 << kind));
  return { en: found.map(({ name }) => name.en).join(', '), zh: found.map(({ name }) => name.zh).join('、') };
}
