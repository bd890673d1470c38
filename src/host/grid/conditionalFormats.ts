import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormats } from './book';
import { change } from './change';
import { conditionalFormatOf, conditionalFormatRule } from './conditionalFormatRules';
import type { Engine } from './engine';
import { parseAddress } from './address';
import { overlaps } from './tables';

/** The conditional formats of the sheets, over the library's rules. */
export function conditionalFormatsOf(engine: Engine): ConditionalFormats {
  const model = engine.injector.get(ConditionalFormattingRuleModel);
  const rules = (sheet: string) => model.getSubunitRules(engine.unit, sheet) ?? [];
  const read = (sheet: string) =>
    rules(sheet).flatMap((rule) => {
      const format = conditionalFormatOf(rule);
      return format ? [{ rule, format }] : [];
    });
  return {
    list: (sheet) => read(sheet).map(({ format }) => format),
    add(sheet, format) {
      const rule = conditionalFormatRule(format, model.createCfId(engine.unit, sheet));
      change(
        engine,
        [{ id: AddConditionalRuleMutation.id, params: { subUnitId: sheet, rule } }],
        [{ id: DeleteConditionalRuleMutation.id, params: { subUnitId: sheet, cfId: rule.cfId } }],
      );
    },
    clear(area) {
      const touched = read(area.sheet).filter(({ format }) =>
        overlaps({ sheet: area.sheet, ...parseAddress(format.range)! }, area),
      );
      change(
        engine,
        touched.map(({ rule }) => ({
          id: DeleteConditionalRuleMutation.id,
          params: { subUnitId: area.sheet, cfId: rule.cfId },
        })),
        touched.map(({ rule }) => ({ id: AddConditionalRuleMutation.id, params: { subUnitId: area.sheet, rule } })),
      );
    },
  };
}
