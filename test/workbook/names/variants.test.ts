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
])('%s and %s are two customers', (...names) => {
  expect(variantsIn(names)).toEqual([]);
});

test('the spelling that stands most often comes first', () => {
  const often: Readonly<Record<string, number>> = { HILL: 2, Hill: 9, hill: 5 };
  expect(variantsIn(Object.keys(often), (name) => often[name]!)[0]!.names).toEqual(['Hill', 'hill', 'HILL']);
});
