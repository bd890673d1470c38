import { denominationIn } from './denomination';
import { withoutMoney } from './money';

/** A pair of brackets and what stands in it. */
export const brackets = /[([【]([^()[\]【】]*)[)\]】]/g;

/** Whether what stands in brackets behind a heading leaves its meaning as it is: a currency, a unit, the form in which something is written, a translation. `Amount (overdue)` is no amount. */
export function isAside(heading: string, content: string): boolean {
  return (
    harmless.test(content.trim()) ||
    denominationIn(content) !== null ||
    withoutMoney(content).trim() === '' ||
    isTranslation(heading, content)
  );
}

/** Chinese beside Latin letters: the same thing in the other language. */
export function isTranslation(one: string, other: string): boolean {
  const [han, latin] = [/\p{Script=Han}/u, /\p{Script=Latin}/u];
  return (han.test(one) && !han.test(other) && latin.test(other)) || (!han.test(one) && han.test(other));
}

// prettier-ignore
const harmless = /^(?:|[dmyhs年月日时分秒/.\s:-]+|\*|#|\+\/-|no\.?|number|号|编号|required|mandatory|optional|必填|选填|可选|gross|(?:incl(?:\.|uding|usive of)?|with)\s*(?:vat|gst|tax(?:es)?)|tax incl(?:\.|uded|usive)|含税|价税合计|lc|tc|tran cur\.?|days?|天|日|utc|gmt|local time)$/i;
