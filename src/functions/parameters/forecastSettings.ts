import type { RiskSettings } from '../../engine/risk';
import type { ForecastSettings } from '../../workbook/ranges/forecastSettings';
import type { Parameter } from '../definition';
import { settings } from './settings';

/** The settings of CREDITRISK, and those of a forecast of cash. */
export const forecastSettings: Parameter<{ readonly risk: RiskSettings; readonly forecast: ForecastSettings }> = {
  name: 'settings',
  help: {
    en: 'Two columns of names and values: those of CREDITRISK, and Minimum cash, Slow by (30 days), Months after weeks (9; none: weeks alone).',
    zh: '两列（名称、数值）：CREDITRISK 的各项设置，以及最低现金余额、延迟天数（30 天）、周后月数（9；“无”为仅逐周）。',
  },
  dimensionality: 'matrix',
  optional: true,
  async read(cells, call) {
    const risk = await settings.read(cells, call);
    const { readForecastSettings } = await import(
      /* webpackChunkName: "desk" */ '../../workbook/ranges/forecastSettings'
    );
    return { risk, forecast: readForecastSettings(cells ?? [], call.exchange) };
  },
};
