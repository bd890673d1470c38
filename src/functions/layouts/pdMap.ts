import { column, layoutOf } from '../layout';

/** PDMAP: probabilities in the place of grades. For one year it is the column that CREDITRISK reads beside a grade. */
export const pdMapLayout = layoutOf({
  yearly: column('probability', 'Grade PD', '评级违约概率'),
  other: column('probability', 'PD', '违约概率'),
});
