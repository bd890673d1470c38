import type { Levels, RiskSettings, SignalKey } from '../../engine/risk';
import type { ActionSettings } from '../../workbook/ranges/actionSettings';
import type { Parameter } from '../definition';
import { settings } from './settings';

/** What a list of things to do is made with. */
export interface AllActionSettings {
  readonly risk: RiskSettings;
  readonly levels: Readonly<Record<SignalKey, Levels>>;
  readonly list: ActionSettings;
}

export const actionSettings: Parameter<AllActionSettings> = {
  ...settings,
  help: {
    en: 'Two columns of names and values: Days ahead (14), Actions shown (50), the levels of EARLYWARNING, and those of CREDITRISK.',
    zh: '两列（名称、数值）：提前天数（14）、列示项数（50）、EARLYWARNING 的各项阈值，以及 CREDITRISK 的各项设置。',
  },
  async read(cells, call) {
    const risk = await settings.read(cells, call);
    const { readActionSettings } = await import(/* webpackChunkName: "desk" */ '../../workbook/ranges/actionSettings');
    const { readWarningLevels } = await import(/* webpackChunkName: "desk" */ '../../workbook/ranges/warnings');
    return { risk, levels: readWarningLevels(cells ?? []), list: readActionSettings(cells ?? []) };
  },
};
