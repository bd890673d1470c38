import { Problem } from '../../engine/problem';
import type { ModelName } from '../../engine/portfolio';
import type { ModelChoice } from '../parameters/lossModel';

/** A price is of one model. */
export function oneModel(model: ModelChoice): ModelName {
  if (model !== 'all') return model;
  throw new Problem({
    kind: 'invalid',
    field: { en: 'model', zh: '模型 model' },
    because: { en: 'a price is of one model: choose one', zh: '价格只能按一个模型计算，请选择其一' },
  });
}
