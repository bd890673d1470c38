import { currencyOf } from '../values/currency';
import { shown } from '../values/odd';

/** The currency in which a line above a table says that its amounts stand; null where it says none. */
export function currencyIn(text: string, beside: readonly unknown[]): string | null {
  const label =
    /^(?:(?:reporting|base|local|document|home)? ?currency|币种|币别|本位币|货币|金额单位|单位)\s*:?\s*(.*)$/i.exec(
      text,
    );
  const named = label?.[1] || (label ? shown(beside[0]) : null);
  const bare = (one: string) => currencyOf(one) ?? currencyOf(one.replace(/^[百千万亿]+/, ''));
  if (named)
    return (
      bare(named) ??
      named
        .split(/[\s,，/-]+/)
        .map(bare)
        .find((one) => one !== null) ??
      withTail(named)
    );
  const written =
    /(?:\bin|\bamounts?:?|[-–(（,])\s*(?:(?:thousands?|millions?|'?000s?) (?:of )?)?([A-Z]{3}|[€£$])(?=$|[\s),）'.])/.exec(
      text,
    );
  return written ? currencyOf(written[1]!) : null;
}

/** 人民币万元. */
function withTail(text: string): string | null {
  return currencyOf(text.replace(/[百千万亿]*元$/, ''));
}
