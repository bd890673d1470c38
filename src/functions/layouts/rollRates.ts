import type { AgedFrom } from '../../engine/desk';
import type { Words } from '../../engine/words';
import { column, layoutOf } from '../layout';

/** ROLLRATES: a row a bucket. */
// prettier-ignore
export const rollRatesLayout = layoutOf({
  bucket: column('name', 'Bucket', '账龄段'),
  stood: column('amount', 'Stood', '期初余额', 'in the bucket on the earlier day, all steps together', '各期期初在该段的余额之和'),
  stayed: column('amount', 'Stayed', '迁徙余额', 'of it still open, or written off, on the later day', '其中下一期末仍未收回或已核销'),
  writtenOff: column('amount', 'Of it written off', '其中核销'),
  rate: column('share', 'Roll rate', '迁徙率', 'stayed ÷ stood', '迁徙余额 ÷ 期初余额'),
  mean: column('share', 'Mean', '简单平均', 'of the rates of the steps', '各期迁徙率的平均'),
  lowest: column('share', 'Lowest', '最低'),
  highest: column('share', 'Highest', '最高'),
  latest: column('share', 'Latest', '最近一期'),
  loss: column('share', 'Loss rate', '损失率', 'product of the roll rates from here on; all of the last bucket is lost', '自本段起迁徙率连乘；最后一段视为全部损失'),
  note: column('note', 'Note', '说明', 'who is left out, because an invoice cannot be read', '因发票无法读取而未计入的客户'),
});

/** What buckets are called, as in an ageing. */
export function bucketNames(bounds: readonly number[], agedFrom: AgedFrom): readonly Words[] {
  const first = agedFrom === 'due date' ? 1 : 0;
  const named = bounds.map((bound, at) => {
    const range = `${at === 0 ? first : bounds[at - 1]! + 1}-${bound}`;
    return { en: `${range} days`, zh: `${range} 天` };
  });
  const last = bounds.at(-1);
  const notDue = agedFrom === 'due date' ? [{ en: 'Not due', zh: '未到期' }] : [];
  const oldest =
    last === undefined ? { en: 'Past due', zh: '已逾期' } : { en: `Over ${last} days`, zh: `${last} 天以上` };
  return [...notDue, ...named, oldest];
}
