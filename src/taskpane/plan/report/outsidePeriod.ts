import { outsidePolicyYear } from '../../../engine/cover';
import { column, positiveSum, type ReportInput } from './frame';

/** Whether the day lies outside of the policy period, so that nothing is paid whoever fails on it: the notes beside the customers say so. */
export function outsidePeriod(input: ReportInput): string {
  const { layout, language } = input;
  const notes = `COUNTIF(${column(input, layout.note!)},"*${outsidePolicyYear.summary[language]}*")`;
  return `AND(${positiveSum(column(input, layout.indemnity!))}=0,${notes}>0)`;
}
