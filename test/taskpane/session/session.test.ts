import { isoDay } from '../../../src/engine/ledger';
import { Problem } from '../../../src/engine/problem';
import { answerOf } from '../../../src/functions/computing/answerOf';
import type { Answer } from '../../../src/functions/definition';
import { referenceOf } from '../../../src/taskpane/plan/references';
import { noAnswers } from '../../../src/taskpane/flow/answers';
import { draftOf } from '../../../src/taskpane/flow/draft';
import { asTable } from '../../../src/taskpane/reading/asTable';
import { openSession } from '../../../src/taskpane/session/openSession';
import type { Session } from '../../../src/taskpane/session/session';
import { callFor } from '../../../src/taskpane/year/call';
import { rowReference } from '../../../src/taskpane/outcome/rated';
import { chineseBook, customersOnly, day, emptyBook, englishBook, ledgerOnly } from '../books';
import { memorySpreadsheet, type MemoryBook, type MemorySpreadsheet } from '../memorySpreadsheet';
import { until } from '../until';

let open: Session | null = null;

afterEach(() => open?.close());

/** A session over a workbook, after its first look. */
async function opened(book: MemoryBook): Promise<{ session: Session; spreadsheet: MemorySpreadsheet }> {
  const spreadsheet = memorySpreadsheet(book);
  open = openSession(spreadsheet);
  const session = open;
  await until(() => session.state().survey !== null && session.state().busy === null);
  return { session, spreadsheet };
}

describe.each([
  ['English', englishBook, 'Customers[#All]', 'Receivables[#All]', 'Terms!$A$1:$B$8'],
  ['Chinese', chineseBook, '客户表[#All]', '应收表[#All]', '条款!$A$1:$B$8'],
])('opening an %s workbook', (_, book, customers, receivables, policy) => {
  test('finds customers, receivables and policy by their headings and suggests the day of the last entry', async () => {
    const { session } = await opened(book);
    expect(session.state().answers).toMatchObject({
      customers,
      receivables,
      policy,
      policyFrom: 'range',
      settings: null,
      day: day - 20,
    });
  });

  test('reads four customers and eight invoices without a finding', async () => {
    const { books } = (await opened(book)).session.state();
    expect([books!.customers!.count, books!.receivables!.count]).toEqual([4, 8]);
    expect([...books!.customers!.findings, ...books!.receivables!.findings]).toEqual([]);
  });

  test('rates every customer and lets each fail once when the result is opened', async () => {
    const { session } = await opened(book);
    session.answer({ step: 'result', day });
    await until(() => session.state().outcome !== null);
    const { rated, fails } = session.state().outcome!;
    expect(rated!.map(({ id }) => id).sort()).toEqual(['C-01', 'C-02', 'C-03', 'C-04']);
    expect(rated!.every(({ problem, score }) => problem === null && score !== null)).toBe(true);
    expect(fails!.find(({ id }) => id === 'C-01')).toMatchObject({ loss: 260000, indemnity: 260000 * 0.9 - 5000 });
    expect(fails!.find(({ id }) => id === 'C-03')).toMatchObject({ loss: 140000, indemnity: 120000 * 0.9 - 5000 });
  });
});

test('an empty workbook takes the sample and finds everything in it', async () => {
  const { session } = await opened(emptyBook);
  expect(session.state().answers.customers).toBeNull();
  await session.insertSample();
  expect(session.state().answers).toMatchObject({
    customers: 'Customers[#All]',
    receivables: 'Receivables[#All]',
    policyFrom: 'range',
  });
});

/** A file of the user's without customers: his ledger and his policy, under names that the sample takes too. */
const ownLedger: MemoryBook = {
  sheets: {
    'Open items': [
      ['Invoice', 'Customer ID', 'Amount', 'Invoice date', 'Due date'],
      ['7001', 'K-77', 100, day - 20, day + 10],
      ['7002', 'K-78', 200, day - 10, day + 20],
    ],
    Terms: [...englishBook.sheets.Terms!, ['Currency', 'EUR']],
  },
  tables: { Receivables: { sheet: 'Open items', address: 'A1:E3' } },
  sample: () => englishBook,
};

test('the sample in a user’s file is taken as one book: nothing of it is paired with his ledger or his policy', async () => {
  const { session, spreadsheet } = await opened(ownLedger);
  // Without a list his customers are those of the ledger.
  const answers = { customers: 'Receivables[#All]', receivables: 'Receivables[#All]' };
  expect(session.state().answers).toMatchObject(answers);
  await session.insertSample();
  expect(session.state().answers).toMatchObject({
    customers: 'Customers[#All]',
    receivables: 'Receivables 2[#All]',
    policyFrom: 'range',
    policy: "'Terms 2'!$A$1:$B$8",
  });
  expect(session.state().books!.doubts).toEqual([]);
  expect((await spreadsheet.survey()).sheets).toEqual(['Open items', 'Terms', 'Customers', 'Open items 2', 'Terms 2']);
});

test('opened anew, a file with two books takes the ledger that speaks of the customers, and the policy beside them', async () => {
  const { session } = await opened({
    ...ownLedger,
    sheets: {
      ...ownLedger.sheets,
      ...{
        Customers: englishBook.sheets.Customers!,
        Ledger: englishBook.sheets['Open items']!,
        Cover: englishBook.sheets.Terms!,
      },
    },
    tables: {
      ...ownLedger.tables,
      Customers: englishBook.tables!.Customers!,
      Ledger: { sheet: 'Ledger', address: 'A1:F9' },
    },
  });
  expect(session.state().answers).toMatchObject({
    customers: 'Customers[#All]',
    receivables: 'Ledger[#All]',
    policy: 'Cover!$A$1:$B$8',
  });
});

test('with a ledger only its customers are taken from it, rated and shown at their first invoice', async () => {
  const { session } = await opened(ledgerOnly(englishBook));
  expect(session.state().answers).toMatchObject({ customers: 'Receivables[#All]', receivables: 'Receivables[#All]' });
  const { books } = session.state();
  expect([books!.customers!.count, books!.receivables!.count]).toEqual([4, 8]);
  expect([books!.toDecide, books!.doubts]).toEqual([[], []]);
  session.answer({ step: 'result', day });
  await until(() => session.state().outcome !== null);
  const { rated, fails } = session.state().outcome!;
  expect(rated!.map(({ id }) => id).sort()).toEqual(['C-01', 'C-02', 'C-03', 'C-04']);
  // Nobody has a limit: the policy pays 90 % of all, less the deductible.
  expect(fails!.find(({ id }) => id === 'C-03')).toMatchObject({ loss: 140000, indemnity: 140000 * 0.9 - 5000 });
  const [third] = rated!.filter(({ id }) => id === 'C-03');
  expect(rowReference(session.state().books!, third!.row)).toBe("'Open items'!A6:F6");
});

test('an aliases table of the workbook is found, names go through it, and the formulas read it', async () => {
  const [headings, ...invoices] = englishBook.sheets['Open items']!;
  const renamed = invoices.map((row) => row.map((cell) => (cell === 'C-01' ? 'Aurora Tools Ltd' : cell)));
  const withAliases = (rows: readonly (readonly string[])[]): MemoryBook => ({
    sheets: {
      ...englishBook.sheets,
      'Open items': [headings!, ...renamed],
      Names: [['Alias', 'Customer'], ...rows.map((row) => [...row])],
    },
    tables: { ...englishBook.tables, Aliases: { sheet: 'Names', address: `A1:B${1 + rows.length}` } },
  });
  const { session } = await opened(withAliases([['Aurora Tools Ltd', 'C-01']]));
  expect(session.state().answers.aliases).toBe('Aliases[#All]');
  expect(session.state().books!.doubts).toEqual([]);
  session.answer({ step: 'result', day });
  await until(() => session.state().outcome !== null);
  expect(session.state().outcome!.fails!.find(({ id }) => id === 'C-01')).toMatchObject({ loss: 260000 });
  const { formula } = callFor('loss', session.state())!;
  expect(formula).toContain('CREDITRISK(Customers[#All],Receivables[#All],DATE(2026,3,31),,Aliases[#All])');
  session.close();
  const circle = await opened(withAliases([['Aurora Tools Ltd', 'C-01'], ['C-01', 'Aurora Tools Ltd']])); // prettier-ignore
  const [first] = circle.session.state().books!.toDecide;
  expect([first!.problem.message, first!.reference]).toEqual([
    'Mapping row 2: the names go in a circle (rows 2, 3): "Aurora Tools Ltd" → "C-01" → "Aurora Tools Ltd"; one of them must be the customer’s own.',
    'Aliases[#All]',
  ]);
});

test('with neither policy nor receivables nor limits at hand the book is still rated', async () => {
  const { session } = await opened(customersOnly);
  session.answer({ step: 'result', day, policyFrom: 'none' });
  await until(() => session.state().outcome !== null);
  expect(session.state().outcome!.fails).toBeNull();
  expect(session.state().outcome!.rated!.every(({ score }) => score !== null)).toBe(true);
});

test('a heading named by the user is read as he says, and an unused one is let go', async () => {
  const { sheets } = englishBook;
  const [headings, ...rows] = sheets['Open items']!;
  const strange = {
    ...englishBook,
    sheets: {
      ...sheets,
      'Open items': [headings!.map((heading) => (heading === 'Due date' ? 'Zahltag' : heading)), ...rows],
    },
  };
  const { session } = await opened(strange);
  session.answer({ receivables: 'Receivables[#All]' });
  await until(() => Boolean(session.state().books?.receivables?.hurdles.length));
  session.answer({ headings: { Zahltag: 'Due date', 'Paid date': '–' } });
  await until(() => Boolean(session.state().books?.receivables?.range));
  const { headingRow } = session.state().books!.receivables!;
  expect(headingRow.headings.map(({ theirs, key }) => [theirs, key])).toEqual([
    ['Invoice', 'invoice'],
    ['Customer ID', 'id'],
    ['Amount', 'amount'],
    ['Invoice date', 'invoiceDate'],
    ['Zahltag', 'dueDate'],
    ['Paid date', null],
  ]);
});

/** The company with its ledger as plain cells, chosen by hand before two more rows were entered below. */
const grown: MemoryBook = {
  ...englishBook,
  sheets: {
    ...englishBook.sheets,
    'Open items': [
      ...englishBook.sheets['Open items']!,
      ['I-9', 'C-04', 1000, day - 5, day + 20, ''],
      ['I-10', 'C-04', 500, day - 4, day + 21, ''],
      ['', '', '', '', '', ''],
      ['', '', 99, '', '', ''],
    ],
  },
  tables: { Customers: englishBook.tables!.Customers! },
};

test('a workbook without a policy is rated without one, until terms are found in it or the user says otherwise', async () => {
  const { session } = await opened(customersOnly);
  expect(session.state().answers).toMatchObject({ policy: null, policyFrom: 'none' });
  const { session: other } = await opened(englishBook);
  expect(other.state().answers.policyFrom).toBe('range');
  other.answer({ policyFrom: 'none' });
  await other.look();
  expect(other.state().answers.policyFrom).toBe('none');
});

test('rows directly below a plain range are taken in and told, up to the first blank row, and formulas read them', async () => {
  const { session, spreadsheet } = await opened(grown);
  session.answer({ receivables: "'Open items'!$A$1:$F$9" });
  spreadsheet.selectBlock('Open items', 'A1:F9');
  await session.takeSelection('receivables');
  const book = session.state().books!.receivables!;
  expect([book.count, book.block.address]).toEqual([10, 'A1:F11']);
  expect(book.remarks[0]!.sentence).toEqual({
    en: 'Rows 10 to 11 of the sheet stand directly below the range and are taken in.',
    zh: '工作表第 10 至 11 行紧接在区域之下，已一并读取。',
  });
  session.answer({ step: 'insert', day, policyFrom: 'none' });
  await until(() => session.state().outcome !== null);
  await session.insert();
  expect(JSON.stringify(spreadsheet.plans[0])).toContain("'Open items'!$A$1:$F$11");
});

test('a plain range can be made a table, which is read from then on; a report with groups cannot', async () => {
  const { session, spreadsheet } = await opened(grown);
  spreadsheet.selectBlock('Open items', 'A1:F9');
  await session.takeSelection('receivables');
  expect(asTable(session.state().books!.receivables!)).toBe('A1:F11');
  await session.makeTable('receivables');
  expect(session.state().answers.receivables).toBe('Table[#All]');
  const book = session.state().books!.receivables!;
  expect([book.block.kind, book.count, asTable(book)]).toEqual(['table', 10, null]);
  const { session: other } = await opened({
    sheets: { Report: [['Invoice', 'Due date', 'Amount'], ['Aurora'], ['I-1', day, 5], ['Birch'], ['I-2', day, 7]] },
  });
  expect(other.state().books!.receivables!.count).toBe(2);
  expect(asTable(other.state().books!.receivables!)).toBeNull();
});

test('a cell that cannot be read is found, told with its heading, and can be shown', async () => {
  const { session, spreadsheet } = await opened(englishBook);
  spreadsheet.change('Open items', 'C5', 'n.a.');
  await until(() => (session.state().books?.receivables?.findings.length ?? 0) > 0);
  const [finding] = session.state().books!.receivables!.findings;
  expect(finding!.problem.in('en')).toBe('Receivables row 5, "Amount": expected an amount, found "n.a.".');
  expect(finding!.problem.in('zh')).toMatch(/^应收账款第 5 行 “Amount”：应为金额/);
  await session.show(finding!.reference);
  expect(spreadsheet.selected).toEqual(["'Open items'!C5"]);
});

test('a selection below a title is taken as it is and read from its heading row', async () => {
  const book = {
    ...englishBook,
    sheets: {
      ...englishBook.sheets,
      Sheet2: [
        ['Our customers', ''],
        ['', ''],
        ['Customer', 'Credit limit'],
        ['X', 5000],
      ],
    },
  };
  const { session, spreadsheet } = await opened(book);
  spreadsheet.selectBlock('Sheet2', 'A1:B4');
  await session.takeSelection('customers');
  expect(session.state().answers.customers).toBe('Sheet2!$A$1:$B$4');
  expect(session.state().books!.customers).toMatchObject({ count: 1, block: { reference: 'Sheet2!$A$3:$B$4' } });
});

test('below a title, the pane and the formula name the same row for one problem, and the pane goes to its cell', async () => {
  const [headings, ...rows] = englishBook.sheets['Open items']!;
  const wrong = rows.map((row, index) => row.map((cell, column) => (index === 2 && column === 2 ? 'n.a.' : cell)));
  const { session, spreadsheet } = await opened({
    ...englishBook,
    sheets: { ...englishBook.sheets, 'Open items': [['Open items, March'], [], headings!, ...wrong] },
    tables: { Customers: englishBook.tables!.Customers! },
  });
  await until(() => (session.state().books?.receivables?.findings.length ?? 0) > 0);
  const { receivables } = session.state().books!;
  const [cells] = await spreadsheet.read([referenceOf(receivables!)]);
  const answer = (await answerOf('AGEING', { receivables: cells, asOf: isoDay(day) }, {})) as Answer;
  const told = answer.flat().find((cell) => cell instanceof Problem) as Problem;
  const [finding] = receivables!.findings;
  expect([finding!.problem.in('en'), finding!.problem.in('zh')]).toEqual([told.in('en'), told.in('zh')]);
  expect(finding!.problem.in('en')).toBe('Receivables row 6, "Amount": expected an amount, found "n.a.".');
  expect(finding!.reference).toBe("'Open items'!C6");
});

test('a title that says in what unit the amounts stand is not cut away from the customers, by the pane or by the formulas', async () => {
  const [headings, ...rows] = englishBook.sheets.Customers!;
  const { session } = await opened({
    ...customersOnly,
    sheets: { Customers: [['Customers, amounts in thousands'], headings!, ...rows] },
    tables: {},
  });
  const { customers } = session.state().books!;
  expect(customers!.headingRow.row).toBe(1);
  expect(referenceOf(customers!)).toBe('Customers!$A$1:$G$6');
});

test('a range that the user does not want is not taken up again by looking again', async () => {
  const { session } = await opened(englishBook);
  session.answer({ receivables: '' });
  await session.look();
  expect(session.state().answers.receivables).toBe('');
  expect(session.state().books!.receivables).toBeNull();
});

test('every answer is still there after going back and forth', async () => {
  const { session } = await opened(englishBook);
  session.answer({ step: 'policy', policyFrom: 'typed', terms: { insuredPercentage: '85%' }, equity: '3,000,000' });
  for (const step of ['result', 'insert', 'data', 'check', 'policy'] as const) session.answer({ step });
  expect(session.state().answers).toMatchObject({
    step: 'policy',
    policyFrom: 'typed',
    terms: { insuredPercentage: '85%' },
    equity: '3,000,000',
    customers: 'Customers[#All]',
  });
});

test('closing and opening the pane again keeps every answer and the step', async () => {
  const { session, spreadsheet } = await opened(englishBook);
  session.answer({ step: 'check', equity: '42', language: 'zh', day: day - 1 });
  await until(() => spreadsheet.kept() === draftOf(session.state().answers));
  session.close();
  const again = openSession(spreadsheet);
  await until(() => again.state().books !== null && again.state().busy === null);
  expect(again.state().answers).toEqual(session.state().answers);
  again.close();
});

test('a range that was selected by hand can still be shown after reopening', async () => {
  const draft = draftOf({ ...noAnswers, customers: 'Customers!$A$1:$G$3', day });
  const { session } = await opened({ ...englishBook, draft });
  expect(session.state().survey!.blocks.find(({ reference }) => reference === 'Customers!$A$1:$G$3')).toMatchObject({
    sheet: 'Customers',
    rows: 3,
  });
  // Two were selected; the two directly below are taken in.
  expect(session.state().books!.customers!.count).toBe(4);
});

test('the day that the workbook calls AsOf is suggested before any other', async () => {
  const book = { ...englishBook, sheets: { ...englishBook.sheets, Day: [[day - 7]] }, names: { AsOf: '=Day!$A$1' } };
  expect((await opened(book)).session.state().answers.day).toBe(day - 7);
});

test('a term that only these invoices call for is asked for by name, and the policy waits for it', async () => {
  const terms = englishBook.sheets.Terms!.filter(([term]) => term !== 'Attachment');
  const { session } = await opened({ ...englishBook, sheets: { ...englishBook.sheets, Terms: terms } });
  session.answer({ step: 'policy', day });
  await until(() => session.state().policyTrouble !== null);
  expect(session.state().policyTrouble!.parts.field).toEqual({ en: 'Attachment', zh: '承保基础' });
  expect(session.state().facts.termsMissing).toBe(1);
});

test('typed terms are read like a policy range: what is missing is asked for until it is there', async () => {
  const { session } = await opened(englishBook);
  session.answer({ step: 'policy', day, policyFrom: 'typed', terms: { insuredPercentage: '90' } });
  await until(() => session.state().policyTrouble !== null);
  expect(session.state().policyTrouble!.in('en')).toBe(
    'Policy row 1, "Insured percentage": expected 90% or 0.9, found "90".',
  );
  session.answer({ terms: { insuredPercentage: '90%', waitingPeriod: '180' } });
  await until(() => session.state().policyTrouble === null);
  session.answer({ step: 'result' });
  await until(() => session.state().outcome !== null);
  expect(session.state().outcome!.fails!.find(({ id }) => id === 'C-01')).toMatchObject({
    loss: 260000,
    indemnity: 234000,
  });
});

test.each([
  ['cannot be read', { insuredPercentage: '9%%0' }],
  ['is missing', { insuredPercentage: '' }],
])('a term that %s and is put back leaves no error behind, and the wizard goes on', async (_, wrong) => {
  const { session } = await opened(englishBook);
  const terms = { insuredPercentage: '90%', waitingPeriod: '180' };
  session.answer({ step: 'result', day, policyFrom: 'typed', terms });
  await until(() => session.state().outcome !== null);
  session.answer({ step: 'policy', terms: { ...terms, ...wrong } });
  await until(() => session.state().policyTrouble !== null);
  session.answer({ terms });
  await until(() => session.state().policyTrouble === null);
  expect(session.state().facts.termsMissing).toBe(0);
});

test('a day that was changed on the first step and put back leaves the result as it was', async () => {
  const { session } = await opened(englishBook);
  session.answer({ step: 'result', day });
  await until(() => session.state().outcome !== null);
  const before = session.state().outcome;
  session.answer({ step: 'data', day: day - 1 });
  await until(() => session.state().outcome === null);
  session.answer({ step: 'result', day });
  await until(() => session.state().outcome !== null);
  expect(session.state().outcome).toEqual(before);
});

test('a cell being edited stops the insert, says so, and the next try succeeds', async () => {
  const { session, spreadsheet } = await opened(englishBook);
  spreadsheet.refuseNext('being edited');
  await session.insert();
  expect(session.state().trouble).toEqual({ refusal: 'being edited', detail: '', task: 'writing' });
  await session.insert();
  expect(session.state().done).toEqual({ what: 'inserted', count: 6 });
  expect(session.state().inserted).toEqual(['Report', 'To do', 'Coverage', 'Ageing', 'Claims', 'Workings']);
});

test('while somebody types into a cell nothing is asked of the sheet, and the pane says why', async () => {
  const { session, spreadsheet } = await opened(englishBook);
  session.answer({ step: 'insert', day });
  spreadsheet.beingEdited = async () => true;
  await session.insert();
  expect(session.state()).toMatchObject({ trouble: { refusal: 'being edited' }, busy: null, done: null });
  expect(spreadsheet.plans).toEqual([]);
  spreadsheet.beingEdited = async () => false;
  await session.insert();
  expect(session.state()).toMatchObject({ trouble: null, done: { what: 'inserted', count: 6 } });
});

test('a sentence about an insert that was refused stays while the result is still being computed, until it is read', async () => {
  const { session, spreadsheet } = await opened(englishBook);
  session.answer({ step: 'insert', day });
  spreadsheet.beingEdited = async () => true;
  await session.insert();
  await until(() => session.state().outcome !== null);
  expect(session.state().trouble).toMatchObject({ refusal: 'being edited' });
  session.dismiss();
  expect(session.state().trouble).toBeNull();
});

test('inserting twice takes new names, and removing takes all of it away', async () => {
  const { session, spreadsheet } = await opened(englishBook);
  await session.insert();
  await session.insert();
  expect(session.state().inserted).toContain('Coverage 2');
  await session.removeInserted();
  expect(session.state()).toMatchObject({ inserted: [], done: { what: 'removed', count: 12 } });
  expect((await spreadsheet.survey()).sheets).toEqual(Object.keys(englishBook.sheets));
});

test('sheets on which the user has typed are removed only when he says so, and he may keep them with what they read', async () => {
  const { session, spreadsheet } = await opened(englishBook);
  await session.insert();
  spreadsheet.change('Claims', 'B2', 'my remark');
  await session.removeInserted();
  expect(session.state()).toMatchObject({
    removal: {
      typed: [{ sheet: 'Claims', typed: ['B2'] }],
      keep: ['Coverage', 'Claims'],
      rest: ['Report', 'To do', 'Ageing', 'Workings'],
    },
    inserted: ['Report', 'To do', 'Coverage', 'Ageing', 'Claims', 'Workings'],
    done: null,
  });
  session.leaveInserted();
  expect(session.state()).toMatchObject({
    removal: null,
    inserted: ['Report', 'To do', 'Coverage', 'Ageing', 'Claims', 'Workings'],
  });
  await session.removeInserted();
  await session.removeInserted('keep');
  expect(session.state()).toMatchObject({ inserted: ['Coverage', 'Claims'], done: { what: 'removed', count: 4 } });
  expect(spreadsheet.cells('Claims')[1]![1]).toBe('my remark');
  await session.removeInserted();
  await session.removeInserted('all');
  expect(session.state()).toMatchObject({ removal: null, inserted: [], done: { what: 'removed', count: 2 } });
});

test('freezing and thawing tell how many formulas they touched', async () => {
  const { session } = await opened(englishBook);
  await session.insert();
  const { live } = session.state().formulas;
  await session.freeze(() => ({ version: '0', day, policy: '', sentence: '' }));
  expect(session.state()).toMatchObject({ formulas: { live: 0, frozen: live }, done: { what: 'frozen', count: live } });
  await session.thaw();
  expect(session.state()).toMatchObject({ formulas: { live, frozen: 0 }, done: { what: 'thawed', count: live } });
});

test('cancelling stops the computing and says that nothing was changed', async () => {
  const { session } = await opened(englishBook);
  const stopWhenBusy = session.subscribe(() => session.state().busy?.task === 'computing' && session.cancel());
  session.answer({ step: 'result', day });
  await until(() => session.state().trouble !== null);
  stopWhenBusy();
  expect(session.state()).toMatchObject({ trouble: { refusal: 'cancelled' }, outcome: null, busy: null });
});

test('a language chosen in the pane stays chosen when the program changes its own', async () => {
  const { session, spreadsheet } = await opened(customersOnly);
  session.answer({ language: 'en' });
  spreadsheet.setEnvironment({ language: 'zh', theme: 'dark' });
  expect(session.state()).toMatchObject({
    answers: { language: 'en' },
    environment: { language: 'zh', theme: 'dark' },
  });
});

test('the ribbon’s language button, pressed later, takes the place of the language chosen in the pane', async () => {
  const { session, spreadsheet } = await opened(customersOnly);
  session.answer({ language: 'en' });
  spreadsheet.setEnvironment({ language: 'zh', ribbonLanguage: 'zh' });
  expect(session.state().answers.language).toBe('zh');
  session.answer({ language: 'en' });
  spreadsheet.setEnvironment({ theme: 'dark' });
  expect(session.state().answers.language).toBe('en');
});

test('the program always knows in which language the pane speaks', async () => {
  const { session, spreadsheet } = await opened(englishBook);
  expect(spreadsheet.spoken()).toBe('en');
  session.answer({ language: 'zh' });
  expect(spreadsheet.spoken()).toBe('zh');
});

test('starting again forgets the answers but not the language', async () => {
  const { session } = await opened(englishBook);
  session.answer({ language: 'zh', equity: '5', step: 'check' });
  session.startAgain();
  await until(() => session.state().answers.customers !== null);
  expect(session.state().answers).toMatchObject({ step: 'data', equity: '', language: 'zh' });
});

test('once the sheets are inserted, the names offered for another insert are free ones', async () => {
  const { session } = await opened(englishBook);
  await session.insert();
  expect(session.state().survey!.sheets).toEqual(expect.arrayContaining(['Report', 'Coverage']));
});
