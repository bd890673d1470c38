import { column, layoutOf } from '../layout';

/** COUNTRYRISK: the class of each customer's country. */
// prettier-ignore
export const countryRiskLayout = layoutOf({
  country: column('text', 'Recognised as', '识别为'),
  oecdClass: column('grade', 'Country class', '国家类别', '0 safest to 7, high income, unknown', '0 最低至 7，高收入、未知'),
  note: column('note', 'Country note', '国家说明'),
});
