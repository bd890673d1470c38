import { Problem } from '../../../src/engine/problem';
import { policyTerms } from '../../../src/engine/cover';
import { readPolicy } from '../../../src/workbook/ranges/policy';
import type { Cells } from '../../../src/workbook/values/cells';

const read = (cells: Cells) => readPolicy(cells, { date1904: false });

function refusal(cells: Cells): string {
  try {
    read(cells);
  } catch (error) {
    if (error instanceof Problem) return `${error.in('en')} ${error.in('zh')}`;
  }
  return 'not refused';
}

test('an English schedule is read, whatever the spelling, notes and order', () => {
  const policy = read([
    ['Term', 'Value', 'Note'],
    ['Insured %', '90%', 'both risks'],
    ['Wording:', 'Percent-then-DEDUCT', null],
    ['E&E', 'USD 5,000', null],
    ['NQL', 1000, null],
    ['Max. payment term', '120 days', null],
    ['Waiting period', '6 months', null],
    ['Inception date', '2025-01-01', null],
    ['Expiry', 46022, null],
    ['', '', ''],
    ['Attachment', 'losses occurring', null],
    ['AFL', '', 'none'],
  ]);
  expect(policy).toMatchObject({
    insuredPercentage: 0.9,
    wording: 'percent then deduct',
    eachLossDeductible: 5000,
    nonQualifyingLoss: 1000,
    maximumPaymentTerm: { count: 120, unit: 'days' },
    waitingPeriod: { count: 6, unit: 'months' },
    policyStart: 45_658,
    policyEnd: 46_022,
    attachment: 'loss',
    aggregateFirstLoss: null,
    currency: 'USD',
  });
});

test('a Chinese schedule is read with full-width digits and Chinese words', () => {
  const policy = read([
    ['条款', '内容'],
    ['承保比例', '９０％'],
    ['条款顺序', '先扣免赔额后乘比例'],
    ['免赔额', '５，０００元'],
    ['累计免赔额', '10万'],
    ['累计免赔额口径', '按比例前'],
    ['责任限额', '1,000,000'],
    ['等待期', '4个月'],
    ['信用限额', '无额度'],
    ['损前回款', '按比例分摊'],
    ['归属', '出运'],
    ['本年已赔付', 200],
    ['已用累计免赔额', 300],
  ]);
  expect(policy).toMatchObject({
    insuredPercentage: 0.9,
    wording: 'deduct then percent',
    eachLossDeductible: 5000,
    aggregateFirstLoss: 100_000,
    firstLossCounted: 'before percentage',
    maximumLiability: 1_000_000,
    waitingPeriod: { count: 4, unit: 'months' },
    creditLimit: 0,
    receiptsBeforeLoss: 'pro rata',
    attachment: 'shipment',
    alreadyPaid: 200,
    firstLossUsed: 300,
  });
});

test.each(['', null, undefined, 0])('a term beside which %p stands is not given', (blank) => {
  const policy = read([...Object.values(policyTerms).map(({ en }) => [en, blank])]);
  expect(Object.values(policy)).toEqual(Object.keys(policyTerms).map(() => null));
});

test.each(['en', 'zh'] as const)('every term is known by its own name (%s)', (language) => {
  for (const words of Object.values(policyTerms))
    expect(
      refusal([
        ['Term', 'Value'],
        [words[language], 'no such value'],
      ]),
    ).not.toContain('is not a known term');
});

test.each([
  [[['Insured percentage', 90]], 'Policy row 1, "Insured percentage": expected 90% or 0.9, found "90".'],
  [
    [
      ['Insured percentage', 0.9],
      ['Deductable', 5],
    ],
    'Policy row 2: "Deductable" is not a known term.',
  ],
  [
    [['Wording', 'somehow']],
    'Policy row 1, "Wording": expected deduct then percent, percent then deduct, minimum retention, percentage of loss or excess of loss, found "somehow".',
  ],
  [
    [
      ['赔偿比例', 0.9],
      ['免赔额', '#REF!'],
    ],
    '保单第 2 行 “免赔额”：应为金额，实为“#REF!”。',
  ],
  [[['免赔额', -5]], '保单第 1 行 “免赔额”：应为不小于 0 的金额，实为“-5”。'],
  [
    [
      ['Maximum liability', 'USD 5'],
      ['Currency', 'EUR'],
    ],
    'two currencies, EUR and USD',
  ],
  [
    [
      ['Deductible', 5],
      ['E&E', 6],
    ],
    'is given twice',
  ],
] as const)('%j is refused with its place', (cells, expected) => expect(refusal(cells)).toContain(expected));

test('days of a 1904 workbook are 1,462 days later', () => {
  expect(readPolicy([['Policy start', 44_196]], { date1904: true }).policyStart).toBe(45_658);
  expect(
    read([
      ['Policy start', 44_196],
      ['Date system', 1904],
    ]).policyStart,
  ).toBe(45_658);
});

test("published terms fill the blanks of a policy that names them, in either language; the policy's own stay", () => {
  expect(
    read([
      ['Rules', 'Coface EasyLiner'],
      ['Insured percentage', '85%'],
    ]),
  ).toMatchObject({
    rules: 'Coface EasyLiner',
    wording: 'percent then deduct',
    insuredPercentage: 0.85,
    noticeWithin: { count: 30, unit: 'days' },
  });
  expect(
    read([
      ['采用规则', '日本民营'],
      ['条款顺序', '先乘后扣'],
    ]),
  ).toMatchObject({ rules: 'Japan, private', wording: 'percent then deduct', insuredPercentage: 0.9 });
  expect(refusal([['Rules', 'Nobody']])).toMatch(
    /Policy row 1, "Rules": expected one of Atradius Modula, .*found "Nobody".*下列之一/,
  );
});

test('a country schedule is read as codes, whatever the language; worldwide is no restriction', () => {
  expect(read([['Countries covered', 'Germany, FR；中国']]).countriesCovered).toBe('DEU, FRA, CHN');
  expect(
    read([
      ['承保国家', '全球'],
      ['除外国家', '俄罗斯、UA'],
    ]),
  ).toMatchObject({ countriesCovered: null, countriesExcluded: 'RUS, UKR' });
  expect(refusal([['Countries covered', 'Germany, Utopia']])).toContain(
    'expected countries or their ISO codes, divided by commas, found "Utopia"',
  );
});

test('terms of scope are read in both languages', () => {
  expect(
    read([
      ['Invoice within', 14],
      ['Limit lapses after', '12 months'],
      ['VAT insured', 'yes'],
      ['Interest insured', 'no'],
    ]),
  ).toMatchObject({
    invoiceWithin: { count: 14, unit: 'days' },
    limitLapsesAfter: { count: 12, unit: 'months' },
    taxInsured: 'yes',
    interestInsured: 'no',
  });
  expect(
    read([
      ['开票期限', '1个月'],
      ['限额失效期', '12个月'],
      ['承保增值税', '是'],
      ['承保利息', '否'],
    ]),
  ).toMatchObject({ invoiceWithin: { count: 1, unit: 'months' }, taxInsured: 'yes', interestInsured: 'no' });
});
