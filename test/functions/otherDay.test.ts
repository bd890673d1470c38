import { catalogue } from '../../src/functions/catalogue/catalogue';
import { invoke } from '../../src/functions/invoke';
import { Problem } from '../../src/engine/problem';
import type { Cells } from '../../src/workbook/values/cells';

/** A ledger that was drawn up on 30 June, and what else the functions that read it ask for. */
const book: Cells = [
  ['Open items as of 30 June 2026', '', '', '', '', ''],
  ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Amount', 'Open balance'],
  ['Harbour', '1', '2026-03-19', '2026-04-18', 1000, 1000],
  ['Hill', '2', '2026-03-29', '2026-06-17', 500, 500],
];
const customers: Cells = [['Customer', 'Grade'], ['Harbour', 'B'], ['Hill', 'A']]; // prettier-ignore
const given: Readonly<Record<string, Cells>> = {
  export: book,
  receivables: book,
  claims: book,
  customers,
  policy: [['Insured percentage', '90%'], ['Waiting period', '180 days'], ['Premium rate', '0.3%']], // prettier-ignore
  sales: [['Sales of the year', 10_000]],
  turnover: [['Turnover'], [10_000]],
  policies: [['Term', 'One', 'Other'], ['Insured percentage', '90%', '80%'], ['Fixed premium', 100, 90]], // prettier-ignore
  matrix: [['Bucket', 'Loss rate'], ['Not due', '1%'], ['1-90 days', '5%'], ['Over 90 days', '50%']], // prettier-ignore
  rules: [['Advance rate now', '80%']],
  opening: [[1000]],
  disputes: [['Invoice', 'Customer', 'Reason', 'Opened'], ['1', 'Harbour', 'price', '2026-05-02']], // prettier-ignore
  settings: [['Cost of funds', '5%'], ['Margin', '20%']], // prettier-ignore
  orders: [['Customer', 'Amount', 'Terms', 'Margin'], ['Harbour', 100, 30, '20%']], // prettier-ignore
};

/** The functions that are given a book and a day, and nothing that is not given above. */
const dated = catalogue.filter(({ parameters }) => {
  const needed = Object.values(parameters).filter(({ optional, mayBeBlank }) => !optional && !mayBeBlank);
  return (
    'asOf' in parameters &&
    ['export', 'receivables', 'claims'].some((name) => name in parameters) &&
    needed.every(({ name }) => name === 'asOf' || name in given)
  );
});

async function answer(name: string, day: string | null): Promise<readonly (readonly unknown[])[]> {
  const definition = catalogue.find((one) => one.name === name)!;
  const named: Readonly<Record<string, Cells | null>> = {
    ...given,
    asOf: day === null ? null : [[day]],
    settings: name === 'ORDERDECISION' ? given.settings! : null,
    opening: name === 'CASHFORECAST' ? given.opening! : null,
    turnover: ['COVERVALUE', 'COMPAREQUOTES'].includes(name) ? given.turnover! : null,
    rules: name === 'COVERDEADLINES' ? null : given.rules!,
  };
  const args = Object.keys(definition.parameters).map((key) => named[key] ?? null);
  return invoke(definition, args);
}

const told = (rows: readonly (readonly unknown[])[]) =>
  rows.flat().filter((cell) => typeof cell === 'string' && cell.includes('The report is as of 2026-06-30')).length;

const known = dated
  .map(({ name }) => name)
  .filter((name) => !['ROLLRATES', 'DILUTION', 'PREMIUM', 'POLICYTYPE'].includes(name));

test('the functions that read a book on a day are many', () => expect(known.length).toBeGreaterThan(15));

test.each(known)('%s says once that the book is of another day', async (name) => {
  const rows = await answer(name, '2026-08-31').catch((problem: Problem) => problem);
  if (rows instanceof Problem) throw rows;
  const apart = name === 'BOOKCHECK' ? 'Doubt' : null;
  expect(apart === null ? told(rows) : told(rows.filter(([kind]) => kind === apart))).toBe(1);
  const same = await answer(name, '2026-06-30');
  expect(apart === null ? told(same) : told(same.filter(([kind]) => kind === apart))).toBe(0);
});

test('in a last row where there is no column of notes, else in the first note', async () => {
  const sentence =
    'The report is as of 2026-06-30, and asOf is 2026-08-31: what was invoiced, paid or credited in between is not in it.';
  expect((await answer('AGEING', '2026-08-31')).at(-1)).toEqual([sentence, '', '', '', '', '', '']);
  const notes = (await answer('LATEINTEREST', '2026-08-31')).map((row) => row.at(-1));
  expect(notes.filter((note) => note === sentence)).toHaveLength(1);
});
