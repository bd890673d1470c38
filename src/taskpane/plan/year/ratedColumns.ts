import type { Layout } from '../../../functions/layout';
import { creditRiskLayout } from '../../../functions/layouts/creditRisk';
import { neededByModels, type RatedColumn } from '../../year/customersRated';

/** What stands beside the customers: all of CREDITRISK where the models need every column that it can give, else those that are missing. */
export function ratedColumns(added: readonly RatedColumn[]): Layout {
  return neededByModels.every((key) => added.includes(key))
    ? creditRiskLayout
    : added.map((key) => creditRiskLayout.find((column) => column.key === key)!);
}
