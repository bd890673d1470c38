import { mentions, readsOwnSheet } from '../../../src/excel/formulas/mentions';

test.each([
  ['=Loss!B19', 'Loss', true],
  ['=SUM(loss!$B$19:$B$20)', 'Loss', true],
  ["='Loss 2'!B19+1", 'Loss 2', true],
  ["=SUM('Coverage:Loss 2'!B3)", 'Loss 2', true],
  ['=SUM(Coverage:Loss!B3)', 'Loss', true],
  ['=SUM(Loss:Workings!B3)', 'Loss', true],
  ["='Owner''s list'!A1", "Owner's list", true],
  ['=损失!B19', '损失', true],
  ['=年度损失!B19', '损失', false],
  ["='Loss 2'!B19", 'Loss', false],
  ['=MyLoss!B19', 'Loss', false],
  ['=[Book2.xlsx]Loss!B19', 'Loss', false],
  ["='[Book2.xlsx]Loss 2'!B19", 'Loss 2', false],
  ['="see Loss!B19"', 'Loss', false],
  ['Loss!B19', 'Loss', false],
  ['=AsOf', 'Loss', false],
])('%s reads %s: %s', (formula, sheet, expected) => {
  expect(mentions(formula, sheet)).toBe(expected);
});

test.each([
  ['=B19*0.1', true],
  ['=SUM($B:$B)', true],
  ['=SUM(5:5)', true],
  ['=Sheet1!B5+C4', true],
  ['=2*350000', false],
  ['=Sheet1!B5:B9', false],
  ["=SUM('Own figures'!$B$5:$C$9)*2", false],
  ['=SUM(Customers[Credit limit])', false],
  ['=LOG10(100)', false],
  ['=Equity*1000', false],
  ['=IF(Equity>0,"B19",1)', false],
  ['B19', false],
])('%s reads the sheet that it stands on: %s', (formula, expected) => {
  expect(readsOwnSheet(formula)).toBe(expected);
});
