import fc from 'fast-check';

/** Cells of every kind that Excel hands to a function, sensible ones and others. */
export const oddCell: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown[]>(null, '', 0, 1, -1, 0.5, 100, 46_203, 45_000.75, 12_345.67, -250, 1e9, 0.03),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown[]>(1e15, 1e16, 9.99e307, 5e-324, -0, 1e-9, 2 ** 53, 30, 250_131, 202_501),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown[]>(NaN, Infinity, -Infinity, true, false) },
  // prettier-ignore
  { weight: 5, arbitrary: fc.constantFrom<unknown[]>(
    '1,234.50', '1.234,50', '1 234,5', '(1.2万)', '3亿500万', '1万5', '1.5E-03', '1e999', '5²', '(5', '--5', '12-5', '555-1234', 'USD 50', '€1.250',
    '¥1.2万', '250,00 S', '1,00,000.00', '100\n200', '90%', '150%', '0.9', '-5%', 'n/a', '-', '–', 'nil', '无', '拒保', 'none', '不适用',
    '2026-06-30', '30/06/2026', '06/07/2026', '31.12.25', '2025-02-30', '20261231', '0000-00-00', '9999-12-31', '31 Mayonnaise 2025', '2026年6月30日',
    'Net 30', '2% 10 Net 30', '月结60天', 'ZB30', '1.5 months', '999999 years', '30 days', 'EOM + 30', 'Due on receipt',
    'Total', '合计', 'Subtotal', 'Total Energies', '小计', 'Opening balance', 'Harbour', 'harbour ', 'HARBOUR LTD', '港湾有限公司',
    'Customer', 'Amount', '客户', '金额（万元）', 'Due date', 'Yes', 'no', '是', 'D', 'BBB', 'CHN', 'Germany', 'constructor', '__proto__', 'toString',
    '=1+1', '＝A1', '@SUM', "'text", '*', '?', '~', '𠮷野家', 'مرحبا', '😀', '\u0000', '\ufeffA', 'NaN', 'undefined', 'Infinity',
  ) },
  { weight: 1, arbitrary: fc.constantFrom<unknown[]>('#N/A', '#DIV/0!', '#REF!', '#BUSY!') },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown[]>(
      { type: 'Error', basicType: 'Error', basicValue: '#NAME?', errorType: 'Name' },
      { type: 'LinkedEntity', text: 'Germany', basicType: 'Error', basicValue: '#VALUE!' },
      { type: 'Entity', text: '1,250.00', basicType: 'Error', basicValue: '#VALUE!' },
      { type: 'FormattedNumber', basicType: 'Double', basicValue: 46_203, numberFormat: 'yyyy-mm-dd' },
      { type: 'WebImage', altText: 'logo' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown[]>(
      '('.repeat(32_767),
      '万'.repeat(4_000),
      '1'.repeat(400),
      'x'.repeat(32_767),
      ' '.repeat(500),
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
);
