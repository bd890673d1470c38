import { asideNames } from '../../../src/excel/update/aside';

test('sheets step aside under free names that a sheet may have, 31 signs at most', () => {
  const long = 'A sheet with a name of 31 signs';
  const names = asideNames(['Loss', long, '损失'], ['Loss', 'LOSS (before)', long, '损失'], 'en');
  expect(names).toEqual(['Loss (before) 2', 'A sheet with a name of (before)', '损失 (before)']);
  expect(asideNames(['损失', '损失'], ['损失'], 'zh')).toEqual(['损失（更新前）', '损失（更新前） 2']);
});
