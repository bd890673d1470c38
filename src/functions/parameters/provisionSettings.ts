import type { RiskSettings } from '../../engine/risk';
import type { ProvisionSettings } from '../../workbook/ranges/provisionSettings';
import type { Parameter } from '../definition';
import { settings } from './settings';

export interface AllProvisionSettings {
  readonly risk: RiskSettings;
  readonly provision: ProvisionSettings;
}

export const provisionSettings: Parameter<AllProvisionSettings> = {
  ...settings,
  help: {
    en: 'Two columns of names and values: Outlook factor and its Reason, Provision method (expected loss, incurred loss), Defaults apart, Customer netting, Cover counts as (recovery, separate asset, not), Insurer PD, Aged by, Opening allowance, Written off in the period, and those of CREDITRISK that say what a default is.',
    zh: '两列（名称、数值）：前瞻性系数及理由、坏账计提方法（预期信用损失、已发生损失）、违约客户单项计提、按客户净额、信用保险的处理（冲减损失、单独确认资产、不考虑）、保险人违约概率、账龄起算日、上年年末余额、本期核销，以及 CREDITRISK 中有关违约认定的设置。',
  },
  async read(cells, call) {
    const risk = await settings.read(cells, call);
    const { readProvisionSettings } = await import(
      /* webpackChunkName: "desk" */ '../../workbook/ranges/provisionSettings'
    );
    return { risk, provision: readProvisionSettings(cells ?? [], call.exchange) };
  },
};
