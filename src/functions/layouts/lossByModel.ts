import { models, type ModelName } from '../../engine/portfolio';
import { column, layoutOf } from '../layout';

/** LOSSDISTRIBUTION with the model "all": the measures of LOSSDISTRIBUTION, a column a model. */
export const lossByModelLayout = layoutOf({
  measure: column('line', 'Measure', '指标'),
  ...(Object.fromEntries(models.map(({ model, name }) => [model, column('as the line', name.en, name.zh)])) as Record<
    ModelName,
    ReturnType<typeof column>
  >),
});
