import { Problem } from '../../engine/problem';
import type { PaymentTerms } from '../../engine/cover';
import { errorIn, isBlank, shown } from './odd';
import { periodIn, readPeriod } from './period';
import { isKeyOfTerms } from './termsKey';

/**
 * Terms of payment: `30`, `Net 30`, `2% 10 Net 30`, `30 Tage netto`, `货到30天`; `Due on receipt`, `COD`, `款到发货` are no days at all.
 * `30 days end of month` is net and then the month's end; with the month's end first (`EOM + 30`, `月结30天`) it is counted from there.
 * A key of a program (`0002`, `ZB30`) is refused: only the program knows its days. Blank is not given.
 */
export function readPaymentTerms(cell: unknown): PaymentTerms | null | Problem {
  if (isBlank(cell)) return null;
  const text = errorIn(cell) === null ? shown(cell).slice(0, 100).normalize('NFKC').toLowerCase().trim() : '';
  if (isKeyOfTerms(cell, text)) return keyOfTerms(shown(cell));
  if (atOnce.test(text.replace(/[\s.'’-]/g, ''))) return withoutDays('net');
  const net = withoutDiscount(text);
  const found = monthEnd.exec(net);
  if (found !== null) return fromMonthEnd(net, found, cell);
  const period = periodIn(fromDelivery(net));
  return period === null ? readAgain(cell) : { convention: 'net', period };
}

/** Nothing to wait for: on receipt, on delivery, in advance, with the order. */
// prettier-ignore
const atOnce = /^((due|payable|payment)?(up)?on(receipt|delivery|invoice)(ofinvoice)?|immediate(ly)?(payment)?|paymentimmediate(ly)?|prompt|sofort(fällig|zahlbar)?(ohneabzug)?|zahlbarsofort|comptant|àréception(defacture)?|alcontado|contado|avista|àvista|cod|cashondelivery|cia|cashinadvance|cwo|cashwithorder|cash|(in|paymentin)?advance|prepa(id|yment)|vorkasse|vorauskasse|nachnahme|rimessadiretta|现结|现付|现款|现金|即期|立即付款|见票即付|票到付款|票到即付|货到付款|货到即付|款到发货|先款后货|预付(款)?|预收(款)?|收货即付)$/;

const monthEnd =
  /end\s*of\s*(?:the\s*)?month|month[\s-]*end|\beom\b|(?<=\d\s*)eom|eom(?=\s*\+?\s*\d)|fin\s+de\s+mois|\bfdm\b|fin\s+de\s+mes|fine\s+mese|\bf\.?m\.?$|zum\s+monatsende|monatsende|einde\s+maand|月末|月底|月结/;

/** A discount for paying early leaves the last day as it is: `2% 10 Net 30`, `1/10 n/30`, `1% 10 N30`, `2% 10 days, 30 days net`. */
function withoutDiscount(text: string): string {
  return text.replace(
    /^\s*\d{1,2}(?:[.,]\d{1,2})?\s*(?:%|\/)\s*(?:in\s+|within\s+|innerhalb\s+)?\d{1,3}\s*(?:days?|tagen?|天)?\s*(?:skonto)?[\s,;\/-]*(?=n|\d)/,
    '',
  );
}

/** From the goods' or the invoice's arrival: the only day that a ledger knows of is that of the invoice. */
function fromDelivery(text: string): string {
  return text
    .replace(/^(?:货到|到货|收货|票到|收票|发票|开票|见票|出货|发货|验收)(?:日?后)?/, '')
    .replace(/^(?:付款期限?|账期)[:：]?/, '')
    .replace(/(?:内付款|付款|后付款|结清)$/, '')
    .replace(
      /^(?:within|payable\s+in|payable\s+within|à|a|zahlbar\s+in(?:nerhalb)?(?:\s+von)?|binnen|innerhalb(?:\s+von)?)\s+(?=\d)/,
      '',
    )
    .replace(
      /\s*(?:from|after|of|ab|nach|date\s+de)\s*(?:the\s*)?(?:date\s+of\s+)?(?:invoice(?:\s*date)?|rechnungsdatum|rechnungseingang|facture|receipt|delivery)$/,
      '',
    )
    .replace(/\s*(?:date\s+(?:de\s+)?facture|from\s+invoice|nets?|netto|net)$/, '')
    .replace(/^(?:netto|net)\s*:?\s*/, '');
}

function fromMonthEnd(text: string, found: RegExpExecArray, cell: unknown): PaymentTerms | Problem {
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`
    .replace(/[+,]|\b(?:plus|after|from|of|the|then|le|net)\b|后|次|(?<=\s|^)-(?=\s*\d)/g, ' ')
    .trim();
  if (rest === '') return withoutDays('net then month end');
  const period = periodIn(fromDelivery(rest));
  if (period === null) return notTerms(cell);
  return { convention: text.slice(0, found.index).trim() === '' ? 'month end then net' : 'net then month end', period };
}

function withoutDays(convention: PaymentTerms['convention']): PaymentTerms {
  return { convention, period: { count: 0, unit: 'days' } };
}

/** Numbers, and 0 as not given. */
function readAgain(cell: unknown): PaymentTerms | null | Problem {
  const period = readPeriod(cell);
  return period === null || period instanceof Problem ? period : { convention: 'net', period };
}

function notTerms(cell: unknown): Problem {
  return new Problem({
    kind: 'invalid',
    expected: { en: 'a number of days or months', zh: '天数或月数' },
    found: shown(cell),
  });
}

function keyOfTerms(found: string): Problem {
  return new Problem({
    kind: 'invalid',
    because: {
      en: `"${found}" is a key of a table of terms, not a number of days: write the days, or take the due date from the program`,
      zh: `“${found}”是付款条件表中的代码，不是天数：请写出天数，或从系统导出到期日`,
    },
  });
}
