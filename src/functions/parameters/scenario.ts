import { Problem } from '../../engine/problem';
import type { Choice } from '../../workbook/headings/choice';
import { readChoice } from '../../workbook/values/choice';
import { shown } from '../../workbook/values/odd';
import type { Parameter } from '../definition';

/** What a forecast supposes; anything else names a customer who fails. */
export type OneScenario = 'base' | 'slow' | 'largest fails' | { readonly fails: string };

export type Scenario = OneScenario | 'all';

const choices: readonly Choice<Extract<Scenario, string>>[] = [
  { value: 'base', zh: '基准', also: ['base case', 'expected', '基准情景'] },
  { value: 'slow', zh: '延迟', also: ['slow payers', 'late', '慢付', '延迟情景', '回款延迟'] },
  {
    value: 'largest fails',
    zh: '最大客户违约',
    also: ['largest', 'largest customer fails', '最大客户'],
  },
  { value: 'all', zh: '全部', also: ['all scenarios', 'all three', 'side by side', '三种情景', '全部情景', '并列'] },
];

export const scenario: Parameter<Scenario> = {
  name: 'scenario',
  help: {
    en: 'base, slow (everybody pays later by the setting Slow by), largest fails, the name of a customer who fails on asOf, or all: the three side by side, each with and without cover; base if left out.',
    zh: '基准、延迟（全部回款按设置“延迟天数”推后）、最大客户违约，在基准日违约的客户名称，或“全部”：三种情景并列，均列有保险与无保险；省略时为基准。',
  },
  dimensionality: 'scalar',
  optional: true,
  read(cells) {
    const cell = cells?.[0]?.[0];
    const known = readChoice(choices)(cell);
    return known instanceof Problem ? { fails: shown(cell).trim() } : (known ?? 'base');
  },
};
