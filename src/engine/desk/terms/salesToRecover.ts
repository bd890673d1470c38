import type { Rule } from '../../rule';

/** The margin is what a sale leaves after all that it costs in addition: the contribution margin. */
export const salesToRecover: Rule & { of(loss: number, margin: number): number } = {
  name: { en: 'Sales to recover a loss', zh: '弥补损失所需销售额' },
  summary: { en: 'Loss ÷ contribution margin.', zh: '损失 ÷ 边际贡献率。' },
  source: 'ABLE',
  of: (loss, margin) => loss / margin,
};
