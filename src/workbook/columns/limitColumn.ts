import { amountTexts } from './amountTexts';
import { whole, type ColumnReader } from './columnReader';
import type { Currencies } from './currencies';
import { report, type Report } from './problems';
import type { Column } from '../report/table';
import { isNil, negativeLimit } from '../values/amount';

/** A column of limits: NaN where none is given (blank, 0 or a dash), 0 where the word nil refuses cover. */
export function limitColumn(column: Column, problems: Report, currencies: Currencies): Float64Array {
  return whole(limitReader(column, problems, currencies), column.count);
}

export function limitReader(column: Column, problems: Report, currencies: Currencies): ColumnReader<Float64Array> {
  const values = new Float64Array(column.count);
  const nil: number[] = [];
  const texts = amountTexts(column, problems, currencies, false);
  const { cells, at, first } = column;
  const read = (from: number, until: number) => {
    for (let entry = from; entry < until; entry++) {
      const cell = cells[first + entry]![at];
      if (typeof cell === 'number') values[entry] = cell;
      else if (isNil(cell)) nil.push(entry);
      else if (cell !== null && cell !== '') values[entry] = texts.read(entry, cell);
    }
  };
  const finish = () => {
    texts.settle(values);
    for (let entry = 0; entry < values.length; entry++) {
      if (values[entry]! < 0) report(problems, column, entry, negativeLimit(cells[first + entry]![at]));
      if (!(values[entry]! > 0)) values[entry] = NaN;
    }
    for (const entry of nil) values[entry] = 0;
  };
  return { values, read, finish };
}
