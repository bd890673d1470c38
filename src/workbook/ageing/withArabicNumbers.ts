/** 一年以内, 二至三年, 半年 and 十二个月 as 1年以内, 2至3年, 6个月 and 12个月: numbers in front of a length of time. */
export function withArabicNumbers(text: string): string {
  return text
    .replace(/半年/g, '6个月')
    .replace(/[一二两三四五六七八九十]{1,2}(?=\s*(?:年|个月|至|到|-|~|—))/g, (written) => String(valueOf(written)));
}

const digits = '零一二三四五六七八九';

function valueOf(written: string): number {
  const [tens, ones] = [...written.replace('两', '二')];
  if (tens === '十') return 10 + (ones === undefined ? 0 : digits.indexOf(ones));
  return ones === '十' ? 10 * digits.indexOf(tens!) : digits.indexOf(tens!);
}
