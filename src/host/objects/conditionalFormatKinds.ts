import { apiNotFound } from '../bridge/excelError';
import { answerName, memberName } from '../bridge/members';
import type { CellStyle, CellValueOperator, ConditionalFormat as Format } from '../grid/document';
import type { ConditionalFormat } from './conditionalFormats';
import { HostObject } from './hostObject';
import type { Session } from './session';

type Of<Kind extends Format['kind']> = Extract<Format, { kind: Kind }>;

/** What the three kinds say more than their range. */
abstract class Kind<Name extends Format['kind']> extends HostObject {
  constructor(
    session: Session,
    readonly owner: ConditionalFormat,
  ) {
    super(session);
  }
  readonly now = () => this.owner.format() as Of<Name>;
  readonly change = (change: Partial<Of<Name>>) => {
    this.owner.change({ ...this.now(), ...change });
  };
}

export class DataBarFormat extends Kind<'dataBar'> {
  get _className() {
    return 'DataBarConditionalFormat';
  }
  get positiveFormat() {
    return new DataBarPositiveFormat(this.session, this.owner);
  }
}

class DataBarPositiveFormat extends Kind<'dataBar'> {
  get _className() {
    return 'ConditionalDataBarPositiveFormat';
  }
  get fillColor() {
    return this.now().color;
  }
  set fillColor(color: string) {
    this.change({ color });
  }
  /** Bars are drawn in one colour. */
  get gradientFill() {
    return false;
  }
  set gradientFill(gradient: boolean) {
    if (gradient) throw apiNotFound('ConditionalDataBarPositiveFormat.gradientFill = true');
  }
}

interface Criterion {
  readonly color?: string;
  readonly type?: string;
  readonly formula?: string | null;
}
interface Criteria {
  readonly minimum: Criterion;
  readonly midpoint?: Criterion;
  readonly maximum: Criterion;
}

export class ColorScaleFormat extends Kind<'colorScale'> {
  get _className() {
    return 'ColorScaleConditionalFormat';
  }
  get threeColorScale() {
    return this.now().colors.length === 3;
  }

  get criteria(): Criteria {
    const { colors } = this.now();
    const ends = {
      minimum: { color: colors[0]!, type: 'LowestValue', formula: null },
      maximum: { color: colors.at(-1)!, type: 'HighestValue', formula: null },
    };
    return colors.length === 3 ? { ...ends, midpoint: { color: colors[1]!, type: 'Percentile', formula: '50' } } : ends;
  }

  set criteria({ minimum, midpoint, maximum }: Criteria) {
    this.change({
      colors: [minimum, midpoint, maximum].flatMap((criterion) => (criterion?.color ? [criterion.color] : [])),
    });
  }
}

export class CellValueFormat extends Kind<'cellValue'> {
  get _className() {
    return 'CellValueConditionalFormat';
  }
  get format() {
    return new RuleFormat(this.session, this.owner);
  }
  get rule() {
    const { operator, formula1, formula2 } = this.now();
    return {
      operator: answerName(operator),
      formula1: withEquals(formula1),
      ...(formula2 !== undefined && { formula2: withEquals(formula2) }),
    };
  }

  set rule({
    operator,
    formula1,
    formula2,
  }: {
    readonly operator: string;
    readonly formula1: string;
    readonly formula2?: string;
  }) {
    this.change({ operator: memberName(operator) as CellValueOperator, formula1, formula2 });
  }
}

class RuleFormat extends Kind<'cellValue'> {
  get _className() {
    return 'ConditionalRangeFormat';
  }
  get font() {
    return new RuleFont(this.session, this.owner);
  }
  get fill() {
    return new RuleFill(this.session, this.owner);
  }
}

abstract class RuleStyle extends Kind<'cellValue'> {
  readonly give = (style: CellStyle) => {
    this.change({ style: { ...this.now().style, ...style } });
  };
}

class RuleFont extends RuleStyle {
  get _className() {
    return 'ConditionalRangeFont';
  }
  get color() {
    return this.now().style.color ?? '';
  }
  set color(color: string) {
    this.give({ color });
  }
  get bold() {
    return this.now().style.bold ?? false;
  }
  set bold(bold: boolean) {
    this.give({ bold });
  }
  get italic() {
    return this.now().style.italic ?? false;
  }
  set italic(italic: boolean) {
    this.give({ italic });
  }
}

class RuleFill extends RuleStyle {
  get _className() {
    return 'ConditionalRangeFill';
  }
  get color() {
    return this.now().style.fill ?? '';
  }
  set color(fill: string) {
    this.give({ fill });
  }
  clear() {
    this.give({ fill: undefined });
  }
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
