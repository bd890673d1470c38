import type { Levels, SignalKey } from '../risk/warning/signal';
import type { Table } from '../rule';

/** From where a signal is amber and from where red: expert choices, each of them a setting. */
// prettier-ignore
export const warningLevels: Table<Levels & { readonly key: SignalKey }> = {
  name: { en: 'Warning levels', zh: '预警阈值' },
  summary: { en: 'Levels from which a signal is amber, and red.', zh: '各信号黄灯与红灯的起点。' },
  source: 'expert',
  from: 1,
  until: null,
  rows: [
    { key: 'pastDue', amber: 30, red: 60 },
    { key: 'slowing', amber: 15, red: 30 },
    { key: 'migration', amber: 0.1, red: 0.3 },
    { key: 'usage', amber: 0.9, red: 1.1 },
    { key: 'disputes', amber: 0.05, red: 0.15 },
    { key: 'limitCut', amber: 0.1, red: 0.5 },
    { key: 'silence', amber: 2, red: 4 },
    { key: 'irregular', amber: 1.5, red: 2.5 },
  ],
};
