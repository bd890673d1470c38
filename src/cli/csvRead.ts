import type { Words } from '../engine/words';
import type { Csv } from '../host/file/csv/openCsv';

/** How a CSV file was read, so that a wrong guess is seen: its size, its encoding and what separates its cells. */
export function csvRead(file: string, { rows, encoding, separator }: Csv): Words {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const name = separators.get(separator) ?? { en: `“${separator}”`, zh: `“${separator}”` };
  return {
    en: `${file}: ${rows.length} rows, ${columns} columns; ${encoding}, ${name.en}.`,
    zh: `${file}：${rows.length} 行、${columns} 列；编码 ${encoding}，${name.zh}。`,
  };
}

const separators: ReadonlyMap<string | null, Words> = new Map([
  ['\t', { en: 'separated by tabs', zh: '以制表符分隔' }],
  [';', { en: 'separated by semicolons', zh: '以分号分隔' }],
  [',', { en: 'separated by commas', zh: '以逗号分隔' }],
  ['|', { en: 'separated by bars', zh: '以竖线分隔' }],
  [null, { en: 'one cell a line', zh: '每行一个单元格' }],
]);
