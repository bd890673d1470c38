/** Signs of headings, totals and titles as Taiwan, Hong Kong and Macao write them, each before its simplified one. Names of customers stay as they are. */
// prettier-ignore
const pairs = '戶户發发號号開开單单據据帳账賬账應应額额餘余總总計计貨货幣币匯汇類类編编碼码稱称條条過过記记證证憑凭價价稅税銷销結结齡龄間间區区貸贷訂订業业務务員员門门備备註注說说狀状態态對对預预實实還还際际關关聯联係系國国別别產产級级評评險险擔担風风歷历違违約约爭争議议訴诉現现週周轉转換换損损賠赔償偿債债權权統统萬万億亿圓圆會会報报錄录處处貿贸爾尔準准審审認认買买賣卖進进貳贰參参試试複复雜杂層层組组織织團团體体長长時时為为無无達达從从與与後后內内兩两個个項项範范圍围數数賴赖調调劃划籌筹點点頁页彙汇滯滞納纳遲迟讓让運运輸输貼贴續续終终領领極极聲声驗验檢检測测質质讀读寫写傳传轄辖屬属壞坏臺台歐欧';

const simple: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [pairs[2 * at]!, pairs[2 * at + 1]!]),
);
const traditional = new RegExp(`[${[...simple.keys()].join('')}]`);
const all = new RegExp(traditional.source, 'g');

/** A text in which those signs are simplified, so that 應收帳款餘額 is 应收账款余额. */
export function simplified(text: string): string {
  return traditional.test(text) ? text.replace(all, (sign) => simple.get(sign)!) : text;
}

/** Whether a sign, by its code, is one of those of Taiwan, Hong Kong and Macao. */
export function isTraditionalSign(code: number): boolean {
  return traditionalSigns[code - firstSign] === 1;
}

const firstSign = 0x4e00;
const traditionalSigns = new Uint8Array(0xa000 - firstSign);
for (const sign of simple.keys()) traditionalSigns[sign.charCodeAt(0) - firstSign] = 1;

/** Whether a text is written so. Its 元 is no renminbi. */
export function isTraditional(text: string): boolean {
  return traditional.test(text);
}
