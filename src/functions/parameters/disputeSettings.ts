import type { AllProvisionSettings } from './provisionSettings';
import { provisionSettings } from './provisionSettings';
import type { Parameter } from '../definition';

export const disputeSettings: Parameter<AllProvisionSettings> = {
  ...provisionSettings,
  help: {
    en: 'Two columns of names and values: those of CREDITRISK and PROVISION.',
    zh: '两列（名称、数值）：CREDITRISK 与 PROVISION 的各项设置。',
  },
};
