import { plain } from './heading';

/** What stands in a column of outcomes or states while nothing is decided. */
// prettier-ignore
export const stillOpen: ReadonlySet<string> = new Set(
  [
    'open', 'new', 'pending', 'in progress', 'in process', 'disputed', 'none', '-',
    '未结', '未解决', '处理中', '待处理', '进行中', '争议中', '新建', '无',
  ].map(plain),
);

/** The customer was found right: the part is to be credited. Once the credit note stands in the ledger the outcome is *credited*, which says no more. */
// prettier-ignore
export const againstSeller: readonly string[] = [
  'against seller', 'against the seller', 'against us', 'settled against', 'for buyer', 'for the buyer', 'for customer', 'for the customer',
  'in favour of the customer', 'in favour of customer', 'in favor of the customer', 'in favour of the buyer', 'in favour of buyer', 'to be credited', 'credit to be issued', 'conceded', 'lost',
  '不利于卖方', '败诉', '卖方败', '有利于买方', '有利于客户', '支持买方', '支持客户', '客户胜', '买方胜', '同意折让', '待开红字', '待开贷项', '应予贷记',
];

/** The seller was found right: the customer owes all of it. */
// prettier-ignore
export const forSeller: readonly string[] = [
  'for seller', 'for the seller', 'for us', 'settled for', 'against buyer', 'against the buyer', 'against customer', 'against the customer',
  'in favour of the seller', 'in favour of seller', 'in favor of the seller', 'in our favour', 'in our favor', 'in favour of us', 'rejected', 'unfounded', 'not justified', 'won', 'payable',
  '有利于卖方', '胜诉', '卖方胜', '不利于买方', '不利于客户', '支持卖方', '驳回', '争议不成立', '客户应付', '买方应付', '应付款',
];
