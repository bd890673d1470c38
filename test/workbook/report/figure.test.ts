import { figure } from '../../../src/workbook/report/figure';

test.each([
  ['1.234,56', 1234.56],
  ['1 234,56', 1234.56],
  ['1.234.567,8', 1_234_567.8],
  ['1,234.56', 1234.56],
  ['(1.234,56)', -1234.56],
  ['950,00 Cr', -950],
  [12.5, 12.5],
])('%j is %d', (cell, value) => {
  expect(figure(cell)).toBeCloseTo(value, 9);
});

test.each(['05.03.2025', '5.3.25', '2025.03.05', '555 1234', '030 1234567', 'Net 30', '', '—'])(
  '%j groups no thousands and is no figure',
  (cell) => {
    expect(figure(cell)).toBeNull();
  },
);
