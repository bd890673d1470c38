import { type BaseValueObject, StringValueObject } from '@univerjs/engine-formula';

/** Texts whose number is kept; a book that has more begins anew. */
const KEPT = 20_000;

/** What arithmetic and date functions make of a text is found out once a text: the library sorts the names of all months and days and tries every way to write a date each time. */
export function rememberNumbersOfTexts(): void {
  const text = StringValueObject.prototype as StringValueObject & { remembers?: boolean };
  if (text.remembers) return;
  const { convertToNumberObjectValue: convert } = text;
  const known = new Map<string, ReturnType<typeof convert>>();
  text.remembers = true;
  text.convertToNumberObjectValue = function (this: BaseValueObject) {
    const written = String(this.getValue());
    const kept = known.get(written);
    if (kept) return kept;
    if (known.size >= KEPT) known.clear();
    const number = convert.call(this as StringValueObject);
    known.set(written, number);
    return number;
  };
}
