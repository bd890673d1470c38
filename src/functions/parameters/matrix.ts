import type { ProvisionMatrix } from '../../engine/desk';
import type { Parameter } from '../definition';

/** Null: the ledger's own roll rates. */
export const matrix: Parameter<ProvisionMatrix | null> = {
  name: 'matrix',
  help: {
    en: 'Buckets and loss rates with headings: Bucket, Loss rate (and Previous rate); or Roll rate; or Reached and Final loss. What ROLLRATES spills is one; the words roll rates take the ledger’s own.',
    zh: '账龄段及损失率（含标题）：账龄段、损失率（可加“上期损失率”）；或迁徙率；或达到余额、最终损失。ROLLRATES 的结果可直接使用；填“迁徙率”则由明细得出。',
  },
  called: () => ({ en: 'Matrix', zh: '损失率表' }),
  dimensionality: 'matrix',
  optional: false,
  read: async (cells, { mapping }) =>
    (await import(/* webpackChunkName: "desk" */ '../../workbook/ranges/provisionMatrix')).readProvisionMatrix(
      cells ?? [],
      mapping,
    ),
};
