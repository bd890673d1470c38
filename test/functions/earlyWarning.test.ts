import type { Answer } from '../../src/functions/definition';
import { Problem } from '../../src/engine/problem';
import { earlyWarning } from '../../src/functions/catalogue/earlyWarning';
import { invoke } from '../../src/functions/invoke';

const asOf = 45658;
const receivables = [
  ['客户', '金额', '到期日', '有争议'],
  ['华东', 100, asOf + 10, null],
  ['华东', 10, asOf + 10, '是'],
  ['00123', 5000, asOf - 100, null],
];
const warn = async (...args: readonly unknown[]): Promise<Answer> => invoke(earlyWarning, args);

test('lights and reasons are in the language of the headings', async () => {
  const answer = await warn(receivables, asOf);
  expect(answer.map((row) => [row[0], row[1], row[10]])).toEqual([
    ['客户', '预警灯', '原因'],
    ['华东', '黄', '争议金额占开票的 9%'],
    [
      '00123',
      '红',
      expect.stringMatching(
        /^存在逾期 100 天的无争议发票（金额超过 500 且超过欠款的 1%）；已逾期 100 天；逾期超过 30 天的余额占比/,
      ),
    ],
  ]);
});

test('a level is a setting, in per cent or not, and none switches it off', async () => {
  const lights = async (settings: unknown) => (await warn(receivables, asOf, null, settings))[1]![1];
  expect(
    await Promise.all(
      [
        [['Disputed share amber', '10%']],
        [['争议占比红灯', 0.09]],
        [
          ['争议占比黄灯', '无'],
          ['争议占比红灯', 'none'],
        ],
      ].map(lights),
    ),
  ).toEqual(['绿', '红', '绿']);
});

test('the settings of CREDITRISK are read too: from when an invoice is a default', async () => {
  expect(
    (
      await warn(receivables, asOf, null, [
        ['Default after', 120],
        ['Days past due red', 'none'],
        ['Days past due amber', 'none'],
        ['Ageing migration red', 'none'],
        ['Ageing migration amber', 'none'],
      ])
    )[2]![1],
  ).toBe('绿');
});

test('a customers row that cannot be read is told below, not dropped', async () => {
  const answer = await warn(receivables, asOf, [
    ['客户', '信用限额'],
    ['华东', 'n/a'],
  ]);
  expect(answer[3]![1]).toBeInstanceOf(Problem);
  expect(answer[3]![10]).toMatch(/^客户第 2 行/);
});
