import { inOneWriting } from '../values/inOneWriting';

/** What somebody writes below a list to provide for it or to check it: rates of loss, the allowance, the balance of the ledger account, the difference. Never a customer. */
export function isClosingFigure(cell: unknown): boolean {
  if (typeof cell !== 'string' || cell.length > longest) return false;
  return closing.test(
    inOneWriting(cell)
      .replace(/\s*[::]?\s*(?:\(.*\))?[%\s]*$/, '')
      .trim(),
  );
}

const longest = 60;

const closings = [
  '(?:(?:expected|historical|lifetime|credit|bad debts?|doubtful debts?|total|required|less) )*(?:provisions?|allowances?|impairments?|loss(?:es)?|ecl)(?: (?:rates?|percentages?|amounts?|allowances?|provisions?|required|needed|matrix|for (?:bad|doubtful|expected).*))*',
  '(?:balance )?(?:as )?(?:per )?(?:the )?(?:gl|g/l|general ledger|nominal ledger|trial balance|tb|control account)(?: (?:control|account|balance|total|\\d+))*',
  '(?:balance (?:as )?per (?:the )?)?(?:ledger|books?) (?:control|account|balance|total)+|balance (?:as )?per (?:the )?(?:ledger|books?)',
  '(?:unreconciled |unexplained )?(?:differences?|variances?)(?: to (?:gl|g/l|ledger|tb))?|out of balance(?: amount)?',
  'rückstellungs?(?:en|satz|betrag)?|wertberichtigung(?:en|ssatz|squote)?|differenz|provisions?satz|écarts?|taux de (?:provision|perte)|dépréciations?|diferencias?|provisión|deterioro|differenza|fondo svalutazione(?: crediti)?',
  '(?:应|已|本期|应计提|计提|预计)*(?:坏账|减值|信用|信用减值|预期信用)?(?:准备|损失|减值)?(?:计提)?(?:比例|比率|率|准备|损失|准备余额|准备金|准备金额|计提)|计提(?:金额|坏账)',
  '(?:总账|账面|财务账|科目|明细账)(?:余额|数|金额)?|(?:核对|对账)?(?:差异|差额)(?:额|数)?',
];

const closing = new RegExp(`^(?:${closings.join('|')})$`, 'i');
