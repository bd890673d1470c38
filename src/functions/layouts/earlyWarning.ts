import { signals } from '../../engine/risk';
import { choiceColumn, column, layoutOf, type Layout } from '../layout';

const lights = { red: { en: 'red', zh: '红' }, amber: { en: 'amber', zh: '黄' }, green: { en: 'green', zh: '绿' } };

/** EARLYWARNING: a customer, its light, each signal under its own name, and why. */
export const earlyWarningLayout: Layout = layoutOf({
  customer: column('name', 'Customer', '客户'),
  light: choiceColumn('Light', '预警灯', lights, 'red, amber, green', '红、黄、绿'),
  ...Object.fromEntries(signals.map(({ key, name }) => [key, column('ratio', name.en, name.zh)])),
  reason: column('note', 'Reason', '原因'),
});
