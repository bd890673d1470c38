import { apiNotFound } from '../bridge/excelError';
import { HostObject } from './hostObject';

export class Application extends HostObject {
  get _className() {
    return 'Application';
  }
  get calculationMode() {
    return this.session.book.calculation.mode === 'manual' ? 'Manual' : 'Automatic';
  }
  set calculationMode(mode: string) {
    if (mode !== 'Manual' && mode !== 'Automatic') throw apiNotFound(`Application.calculationMode = ${mode}`);
    this.session.book.calculation.mode = mode === 'Manual' ? 'manual' : 'automatic';
  }

  get cultureInfo() {
    return new CultureInfo(this.session);
  }
  get decimalSeparator() {
    return separators(this.session.locale).decimal;
  }
  get thousandsSeparator() {
    return separators(this.session.locale).group;
  }
  get useSystemSeparators() {
    return true;
  }

  calculate(type: string = 'Recalculate') {
    this.session.book.calculation.recalculate(type === 'Recalculate' ? 'dirty' : 'full');
  }

  /** Formulas wait until the batch is done. */
  suspendApiCalculationUntilNextSync() {
    const { calculation } = this.session.book;
    if (calculation.mode === 'manual') return;
    calculation.mode = 'manual';
    this.session.atEnd.push(() => {
      calculation.mode = 'automatic';
      calculation.recalculate('dirty');
    });
  }

  /** The sheet is drawn when the batch is done in any case. */
  suspendScreenUpdatingUntilNextSync() {}
}

class CultureInfo extends HostObject {
  get _className() {
    return 'CultureInfo';
  }
  get name() {
    return this.session.locale;
  }
  get numberFormat() {
    return new NumberFormatInfo(this.session);
  }
}

class NumberFormatInfo extends HostObject {
  get _className() {
    return 'NumberFormatInfo';
  }
  get numberDecimalSeparator() {
    return separators(this.session.locale).decimal;
  }
  get numberGroupSeparator() {
    return separators(this.session.locale).group;
  }
  get currencySymbol() {
    return this.session.locale.toLowerCase() === 'zh-cn' ? '¥' : '$';
  }
}

function separators(locale: string): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
  const part = (type: string) => parts.find((found) => found.type === type)!.value;
  return { decimal: part('decimal'), group: part('group') };
}
