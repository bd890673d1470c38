import { Problem } from '../../../src/engine/problem';
import { readOverdueFloor } from '../../../src/workbook/values/overdueFloor';

const usual = [
  { days: 30, probability: 0.04 },
  { days: 60, probability: 0.1 },
];

test.each([
  '30: 4%; 60: 10%',
  '30:4%,60:10%',
  '30 days 4%; 60 days 10%',
  '30天：4％；60天：10％',
  '30 = 4 %、60 = 10 %',
])('%s is a floor', (text) => {
  expect(readOverdueFloor(text)).toEqual(usual);
});

test('none switches it off, blank is not given', () => {
  expect([readOverdueFloor('none'), readOverdueFloor('无'), readOverdueFloor(''), readOverdueFloor(null)]).toEqual([
    [],
    [],
    null,
    null,
  ]);
});

test.each(['4%', '30', '304%', '60: 10%; 30: 4%', '30: 10%; 60: 4%', '30: 0%', '30: 100%', '0: 4%', 0.04])(
  '%p is refused with what was expected',
  (cell) => {
    const refused = readOverdueFloor(cell);
    expect(refused).toBeInstanceOf(Problem);
    expect((refused as Problem).message).toMatch(/30: 4%; 60: 10%; 80: 25%, or none/);
  },
);
