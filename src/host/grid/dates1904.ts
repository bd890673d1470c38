import { type Injector, numfmt } from '@univerjs/core';
import {
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
} from '@univerjs/engine-formula';
import { datesIn } from './datesIn';

/** From 1 January 1900 to 1 January 1904, with the 29 February 1900 that Excel counts and the calendar does not. */
export const days1904 = 1462;

/**
 * The library's date functions count from 1900. In a workbook that counts from 1904 their dates are handed over as the library counts,
 * and what they answer is counted as the workbook does. Only this workbook's functions change: others may be open beside it.
 */
export function countFrom1904(injector: Injector): void {
  const service = injector.get(IFunctionService);
  Object.entries(datesIn).forEach(([name, { given, answer, ifFormat }]) => {
    const original = service.getExecutor(name) as BaseFunction | undefined;
    if (!original) return;
    const counted = Object.create(original) as BaseFunction;
    counted.calculate = function (this: BaseFunction, ...values: BaseValueObject[]) {
      const isDate = ifFormat === undefined || isDateFormat(values[ifFormat]);
      const shifted = isDate ? values.map((value, index) => (given.includes(index) ? later(value) : value)) : values;
      const result = original.calculate.apply(this, shifted) as BaseValueObject;
      return answer && (name !== 'VALUE' || isWrittenDate(values[0]!)) ? earlier(result) : result;
    };
    // A date that is written out stays a text until the function reads it.
    counted.isArgumentsIgnoreNumberPattern = () => true;
    service.registerExecutors(counted);
  });
}

/** A date of the workbook as the library counts it; a date that is written out needs nothing, one before 1904 is an error of the library's. */
function later(value: BaseValueObject): BaseValueObject {
  if (value.isArray()) return (value as ArrayValueObject).mapValue(later);
  if (value.isNull()) return NumberValueObject.create(days1904);
  if (value.isError() || value.isBoolean()) return value;
  const number = value.isNumber() ? Number(value.getValue()) : numberWritten(value);
  return number === null || number < 0 ? value : NumberValueObject.create(number + days1904, value.getPattern());
}

/** The other way round. There are no days before 1904. */
function earlier(value: BaseValueObject): BaseValueObject {
  if (value.isArray()) return (value as ArrayValueObject).mapValue(earlier);
  if (!value.isNumber()) return value;
  const number = Number(value.getValue()) - days1904;
  return number < 0 ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(number, value.getPattern());
}

/** `"44376"` is a number in a text's clothes. */
function numberWritten(value: BaseValueObject): number | null {
  const text = String(value.getValue()).trim();
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

function isDateFormat(format: BaseValueObject | undefined): boolean {
  const first = format?.isArray() ? (format as ArrayValueObject).get(0, 0) : format;
  return first?.isString() === true && numfmt.isDateFormat(String(first.getValue()));
}

/** `2025-06-30`, not `12:30`, `5%` or `1,000`. */
function isWrittenDate(value: BaseValueObject): boolean {
  const first = value.isArray() ? (value as ArrayValueObject).get(0, 0) : value;
  const read = first?.isString() ? numfmt.parseValue(String(first.getValue())) : null;
  return read?.z !== undefined && typeof read.v === 'number' && read.v >= 1 && numfmt.isDateFormat(read.z);
}
