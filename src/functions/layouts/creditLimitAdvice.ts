import { limitRules } from '../../engine/plan';
import { column, layoutOf, type Layout } from '../layout';

/** A default shows as the binding rule, not in a column of its own. */
export const shownRules = limitRules.slice(0, -1);

/** CREDITLIMITADVICE: the limit, what binds it, then what each rule allows under its own name. */
// prettier-ignore
export const creditLimitAdviceLayout: Layout = layoutOf({
  limit: column('amount', 'Advised limit', '建议限额', 'the least of all rules, rounded down if the settings say so', '各规则中最低者，可按设置向下取整'),
  binding: column('text', 'Bound by', '约束条件'),
  ...Object.fromEntries(shownRules.map(({ name }) => [name.en, column('amount', name.en, name.zh)])),
  missing: column('note', 'Not applied', '未适用', 'the rules for which something is not given, and what', '缺少资料的规则及所需资料'),
});
