import { variantsIn } from '../../../src/workbook/names/variants';

const oneCustomer: readonly (readonly [string, 'writing' | 'form', readonly string[]])[] = [
  [
    'case, spaces and a sign that nobody sees',
    'writing',
    ['Harbour Foods', 'HARBOUR FOODS', 'Harbour  Foods', 'Harbour\u200b Foods'],
  ],
  ['width', 'writing', ['Ｈｉｌｌ', 'Hill']],
  ['and for &', 'writing', ['Hill & Dale', 'Hill and Dale']],
  ['points of a legal form', 'writing', ['Moor S.A.', 'Moor SA']],
  ['the legal form', 'form', ['Hill & Co., Ltd.', 'Hill and Company Limited', 'Hill']],
  ['the legal form in German', 'form', ['Meier GmbH & Co. KG', 'Meier GmbH', 'Meier']],
  ['有限公司', 'form', ['华东贸易有限公司', '华东贸易', '华东贸易股份有限公司']],
  [
    '地名在前、在括号中或不写',
    'form',
    ['上海华东贸易有限公司', '华东贸易（上海）有限公司', '上海市华东贸易有限公司', '华东贸易'],
  ],
  ['全角括号与半角括号', 'writing', ['甲公司（上海）', '甲公司(上海)']],
  ['a legal form with spaces in it', 'form', ['Moor S. A.', 'Moor']],
  ['a Polish and a Danish form', 'form', ['Moor Sp. z o.o.', 'Moor sp.z o.o', 'Moor A/S']],
  ['Inc and Limited', 'form', ['Acme, Inc.', 'ACME Limited', 'Acme Ltd']],
  ['accents', 'writing', ['Société Möller', 'Societe Moller']],
  ['市 and a place that no list has', 'form', ['泗阳县金石贸易有限公司', '泗阳金石贸易有限公司']],
  ['深圳市 与 深圳', 'form', ['深圳市华南电子有限公司', '深圳华南电子有限责任公司', '华南电子']],
  ['(集团)', 'form', ['华东（集团）股份有限公司', '华东集团有限公司', '华东有限公司']],
];

test.each(oneCustomer)('%s: one customer may be meant', (_, differ, names) => {
  const found = variantsIn(names);
  expect(found).toHaveLength(1);
  expect(found[0]!.differ).toBe(differ);
  expect([...found[0]!.names].sort()).toEqual([...names].sort());
});

test.each([
  ['Hill', 'Dale'],
  ['00123', '123'],
  ['上海贸易有限公司', '北京贸易有限公司'],
  ['华东贸易（上海）有限公司', '深圳华东贸易有限公司'],
  ['Total Energies', 'Total Gas'],
  ['华东贸易', '华南贸易'],
  ['Acme (UK) Ltd', 'Acme (France) SA'],
  ['3M', '3N'],
  ['第一公司', '第二公司'],
])('%s and %s are two customers', (...names) => {
  expect(variantsIn(names)).toEqual([]);
});

test('the spelling that stands most often comes first', () => {
  const often: Readonly<Record<string, number>> = { HILL: 2, Hill: 9, hill: 5 };
  expect(variantsIn(Object.keys(often), (name) => often[name]!)[0]!.names).toEqual(['Hill', 'hill', 'HILL']);
});

test('places tell companies apart, and each may still be written in two ways', () => {
  const names = ['Acme (UK) Ltd', 'ACME (UK) Limited', 'Acme (France) SA', 'Acme Ltd'];
  expect(variantsIn(names).map((one) => one.names)).toEqual([['ACME (UK) Limited', 'Acme (UK) Ltd']]);
});
