import { errorLines } from '../../src/cli/errorLines';

const error = (cell: string, name = '#N/A', message: string | null = 'why') => ({ cell, error: name, message });
const lines = (...errors: ReturnType<typeof error>[]) =>
  errorLines({ sheet: 'My sheet', cell: 'A1', formula: '=X()', values: [], errors });

test('neighbours that fail for the same reason are told in one line, beside and below each other', () => {
  expect(lines(error('B2'), error('C2'), error('B3'), error('C3'), error('B5'))).toEqual([
    "  'My sheet'!B2:C3 #N/A why",
    "  'My sheet'!B5 #N/A why",
  ]);
});

test('another reason or another width is another line', () => {
  expect(lines(error('A1'), error('B1', '#NUM!', null), error('A2'), error('A3'), error('B3'))).toEqual([
    "  'My sheet'!A1 #N/A why",
    "  'My sheet'!B1 #NUM!",
    "  'My sheet'!A2 #N/A why",
    "  'My sheet'!A3:B3 #N/A why",
  ]);
});
