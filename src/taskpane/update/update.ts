import { bookPlanOf } from '../plan/bookPlan';
import type { BookPlan, Spreadsheet, Survey, Watch } from '../port/spreadsheet';
import type { LastInsert } from '../port/update';
import { roleNames } from '../reading/noRoles';
import type { Done, State } from '../session/state';

/** Makes the sheets of the last insert for this purpose anew: planned as if they had never been inserted, put in their place by the workbook. */
export async function update(spreadsheet: Spreadsheet, state: State, watch: Watch): Promise<Omit<Done, 'what'>> {
  const last = await spreadsheet.lastInsert(state.answers.purpose);
  if (last === null) return { count: 0, update: { end: 'not remembered' } };
  const sources = sourcesOf(state);
  const old = last.sheets.filter((sheet) => !sources.has(sheet));
  const plan = planWithout(state, await spreadsheet.survey(), { ...last, sheets: old });
  return { count: plan.sheets.length, update: await spreadsheet.update(plan, old, watch) };
}

/** Sheets from which the answers read, among them inserted lists that the user has filled in and chosen since: such a sheet is his and stays. */
function sourcesOf({ answers, survey }: State): ReadonlySet<string> {
  const { policyFrom } = answers;
  const read = roleNames.filter((role) => role !== 'policy' || policyFrom === 'range').map((role) => answers[role]);
  const blocks = survey?.blocks.filter(({ reference }) => read.includes(reference)) ?? [];
  return new Set(blocks.map(({ sheet }) => sheet));
}

/** The plan of a workbook without these sheets and names. A record of the day that is there already is not made twice. */
function planWithout(state: State, survey: Survey, { sheets, names }: LastInsert): BookPlan {
  const isOurs = (name: string) => names.some((one) => one.toLowerCase() === name.toLowerCase());
  const plan = bookPlanOf({
    ...state,
    survey: {
      ...survey,
      blocks: survey.blocks.filter(({ sheet }) => !sheets.includes(sheet)),
      sheets: survey.sheets.filter((sheet) => !sheets.includes(sheet)),
      names: survey.names.filter((name) => !isOurs(name)),
    },
    namedDay: isOurs('AsOf') ? null : state.namedDay,
  });
  const isThere = (record: string) => / \d+$/.test(record) && survey.sheets.includes(record.replace(/ \d+$/, ''));
  const records = plan.records?.filter((record) => !isThere(record));
  return {
    ...plan,
    records,
    sheets: plan.sheets.filter(({ name }) => !plan.records?.some((one) => one === name && isThere(one))),
  };
}
