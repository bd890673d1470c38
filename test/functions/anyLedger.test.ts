import { asProblem } from '../../src/engine/attempt';
import { Problem } from '../../src/engine/problem';
import type { Answer } from '../../src/functions/definition';
import type { Cells } from '../../src/workbook/values/cells';
import { asked, ledger, ledgerFunctions } from './anyLedger';

/** Every function that takes a ledger, asked with what a user may hand over: a ledger with one bad invoice, a summarised ageing, two currencies. */
const names = ledgerFunctions.map(({ name }) => name);

const said = (answer: Answer): string =>
  answer
    .flat()
    .map((cell) => (cell instanceof Problem ? cell.message : String(cell ?? '')))
    .join('\n');
const numbers = (answer: Answer) => answer.map((row) => row.filter((cell) => typeof cell === 'number'));

test('there is none that this does not ask', () => {
  expect(names.length).toBeGreaterThanOrEqual(24);
});

describe('one invoice that cannot be read', () => {
  const spoiled = ledger.map((row) => (row[0] === 'D2' ? row.with(2, 'see mail') : row));
  const chineseLedger: Cells = [
    ['发票号', '客户', '金额', '开票日期', '到期日', '付款日期'],
    ...spoiled.slice(1).map((row) => row.map((cell) => (cell === 'see mail' ? '见邮件' : cell))),
  ];
  const named = 'Receivables row 6, "Amount": expected an amount, found "see mail".';

  test.each(names)('does not cost the whole answer of %s, which names the row', async (name) => {
    const answer = await asked(name, spoiled);
    expect(said(answer)).toContain(named);
    expect(numbers(answer).flat().length).toBeGreaterThan(0);
  });

  /** Their first range is written in English here, and the answer follows it. */
  const inEnglish = { OWNRATING: true, FORECASTERROR: true };
  const leftOut = [
    'GROWTHSCENARIO',
    'OWNRATING',
    'DILUTION',
    'TOPDEBTORS',
    'BUYERLIST',
    'DISPUTES',
    'DSO',
    'COLLECTIONINDEX',
    'FORECASTERROR',
  ];

  test.each(leftOut)(
    'is of a customer whom %s leaves out and names, the figures being those without him',
    async (name) => {
      const answer = await asked(name, spoiled);
      const without = ledger.filter((row) => row[1] !== 'Dale');
      const [least] = [numbers(await asked(name, without)).filter((row) => row.length > 0)];
      expect(numbers(answer).filter((row) => row.length > 0)).toEqual(least);
      expect(answer.find((row) => row[0] === 'Left out: Dale')!.at(-1)).toBe(named);
      if (!(name in inEnglish)) {
        const chinese = await asked(name, chineseLedger);
        expect(chinese.find((row) => row[0] === '未计入：Dale')!.at(-1)).toMatch(/^应收账款第 6 行 “金额”/);
      }
    },
  );

  test.each(leftOut)('of a row of which nobody knows whose it is %s leaves out only the row, as ?', async (name) => {
    const answer = await asked(name, [...ledger, ['X1', null, 'see mail', '2026-06-01', '2026-06-30', null]]);
    expect(numbers(answer)).toEqual([...numbers(await asked(name, ledger)), []]);
    expect(answer.at(-1)![0]).toBe('Left out: ?');
    expect(answer.at(-1)!.at(-1)).toContain('Receivables row 9');
  });

  test('ROLLRATES leaves its customer out, as PROVISION by roll rates does, and says so beside the first rate', async () => {
    const rolled = await asked('ROLLRATES', spoiled);
    expect(rolled[1]!.at(-1)).toBe(`Left out: Dale. ${named}`);
    expect(rolled.slice(2).map((row) => row.at(-1))).toEqual(rolled.slice(2).map(() => ''));
    const without = await asked(
      'ROLLRATES',
      ledger.filter((row) => row[1] !== 'Dale'),
    );
    expect(numbers(rolled)).toEqual(numbers(without));
  });

  test('未读取的发票：ROLLRATES 说明未计入的客户', async () => {
    expect((await asked('ROLLRATES', chineseLedger))[1]!.at(-1)).toBe(
      '未计入：Dale。应收账款第 6 行 “金额”：应为金额，实为“见邮件”。',
    );
  });
});

describe('a summarised ageing', () => {
  const summary: Cells = [
    ['Customer', 'Current', '1-30', '31-60', '61-90', '91 and over', 'Total'],
    ['Harbour', 1500, 0, 0, 0, 0, 1500],
    ['Dale', 0, 0, 900, 0, 0, 900],
    ['Moor', 0, 700, 0, 0, 0, 700],
  ];
  /** Those that tell of single invoices, or of what was paid when. */
  const needInvoices = [
    'PAYMENTBEHAVIOUR',
    'COVERDEADLINES',
    'COLLECTIONINDEX',
    'ROLLRATES',
    'EXPECTEDRECEIPTS',
    'FORECASTERROR',
    'ACTIONS',
    'LATEINTEREST',
    'DUNNING',
    'DISPUTES',
    'PROPOSALFORM',
    'DILUTION',
    'SELFASSESSMENT',
  ];

  test.each(names)('is answered by %s, or it says that it needs the invoice list', async (name) => {
    const answer = await asked(name, summary).catch(asProblem);
    if (needInvoices.includes(name)) {
      expect(answer).toMatchObject({
        kind: 'missing',
        message: 'needs the invoice list: this is a summarised ageing.',
      });
      return;
    }
    expect(answer).not.toBeInstanceOf(Problem);
    expect(
      numbers(answer as Answer)
        .flat()
        .some((value) => value > 0),
    ).toBe(true);
  });

  test.each(['AGEING', 'BUYERLIST', 'OUTSTANDING', 'BORROWINGBASE', 'PROVISION', 'DSO'])(
    'has the 3,100 open of its invoices in %s',
    async (name) => {
      expect(numbers(await asked(name, summary)).flat()).toContain(3100);
      expect(numbers(await asked(name, ledger)).flat()).toContain(3100);
    },
  );
});

describe('two currencies', () => {
  const rate = 7;
  const rates: Cells = [
    ['Currency', 'Day', 'CNY per unit'],
    ['USD', '2026-06-01', rate],
  ];
  const foreign = ledger.map((row, at) => [...row, at === 0 ? 'Currency' : row[1] === 'Harbour' ? 'USD' : 'CNY']);
  const converted = ledger.map((row) => (row[1] === 'Harbour' ? row.with(2, (row[2] as number) * rate) : row));
  /** A sentence below the answer has no number. */
  const close = (rows: readonly (readonly unknown[])[]) =>
    rows.filter((row) => row.length > 0).map((row) => row.map((value) => expect.closeTo(value as number, 6)));

  test.each(names)(
    'with rates, %s answers as if each amount had been converted by hand, and says the rate',
    async (name) => {
      const answer = await asked(name, foreign, { rates });
      expect(numbers(answer).filter((row) => row.length > 0)).toEqual(close(numbers(await asked(name, converted))));
      expect(said(answer)).toContain('Converted to CNY: 1 USD = 7 CNY (2026-06-01)');
    },
  );

  test.each(names)('without rates, %s refuses to add them up', async (name) => {
    const answer = await asked(name, foreign).catch(asProblem);
    expect(answer).toBeInstanceOf(Problem);
    expect((answer as Problem).message).toMatch(/USD/);
  });
});
