import type { Words } from '../../engine/words';
import { column, layoutOf } from '../layout';

/** TECHNICALPREMIUM: a line a principle, the expected indemnity first. */
// prettier-ignore
export const technicalPremiumLayout = layoutOf({
  principle: column('line', 'Principle', '原理'),
  loading: column('text', 'Loading', '附加参数'),
  risk: column('amount', 'Risk premium', '风险保费'),
  gross: column('amount', 'Gross premium', '毛保费'),
  withTax: column('amount', 'With tax', '含税'),
  onTurnover: column('rate', 'Rate on turnover', '占营业额'),
  onExposure: column('rate', 'Rate on exposure', '占敞口'),
});

export const expectedIndemnityName: Words = { en: 'Expected indemnity', zh: '预期赔款' };
