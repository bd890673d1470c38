import { afterPayment, capitalFigures, grown, type CapitalFigureName, type Figures } from '../../engine/desk';
import type { Words } from '../../engine/words';
import type { Capital } from '../../workbook/ranges/capital';
import type { Answer, Call } from '../definition';
import { workingCapitalLayout, workingCapitalLines } from '../layouts/workingCapital';
import { lineName } from '../line';
import { printer } from '../printer';

interface Given {
  readonly figures: Capital;
}

/** The firm as it is, and as it would be; null where nothing is given to tell it by. */
interface Positions {
  readonly now: Figures;
  readonly grown: Figures | null;
  readonly paid: Figures | null;
  readonly fails: Figures | null;
  readonly covered: Figures | null;
}

export function answerWorkingCapital({ figures: { figures, growth, failing } }: Given, { language }: Call): Answer {
  const positions: Positions = {
    now: figures,
    grown: growth === null ? null : grown(figures, growth),
    paid: failing && afterPayment(figures, failing.debt, failing.debt),
    fails: failing && afterPayment(figures, failing.debt, 0),
    covered: failing && afterPayment(figures, failing.debt, failing.indemnity - failing.premium),
  };
  const print = printer(workingCapitalLayout, language);
  const lines = (Object.keys(capitalFigures) as CapitalFigureName[]).map((key) => lineOf(key, positions));
  return print.answer([...lines, ...(growth === null ? [] : [tiedLine(positions, growth)])].map(print.row));
}

function lineOf(key: CapitalFigureName, positions: Positions) {
  const { name, summary, of } = capitalFigures[key];
  const value = (figures: Figures | null) => (figures === null ? null : of(figures));
  const now = value(positions.now);
  return {
    figure: name,
    now,
    grown: value(positions.grown),
    paid: value(positions.paid),
    fails: value(positions.fails),
    covered: value(positions.covered),
    how: now === null ? needs(summary) : summary,
  };
}

function tiedLine({ now }: Positions, growth: number) {
  const capital = capitalFigures.capital.of(now);
  return {
    figure: lineName(workingCapitalLines.tied),
    now: null,
    grown: capital === null ? null : capital * growth,
    paid: null,
    fails: null,
    covered: null,
    how: { en: 'Working capital × growth.', zh: '营运资金需求 × 增长率。' },
  };
}

function needs({ en, zh }: Words): Words {
  return { en: `Not all given: ${en}`, zh: `数据不全：${zh}` };
}
