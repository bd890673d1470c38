import { Problem } from '../../problem';
import type { Words } from '../../words';
import { completed } from './derivedLines';
import type { StatementModel } from './model';
import { statementLines, type Statement, type StatementLine } from './statement';

/** The score of a statement, or a Problem that names the lines it lacks or the figures that admit no score. */
export function scored(model: StatementModel, statement: Statement): number | Problem {
  const lines = completed(statement);
  const missing = missingIn(model, lines);
  if (missing.length > 0) return lacks(model, missing);
  const score = model.of(lines as Readonly<Record<StatementLine, number>>);
  return Number.isFinite(score) ? score : noScore(model);
}

/** Lines that a model needs and that do not follow from those given. */
export function missingLines(model: StatementModel, statement: Statement): readonly StatementLine[] {
  return missingIn(model, completed(statement));
}

function missingIn({ needs }: StatementModel, lines: Statement): readonly StatementLine[] {
  return needs.filter((line) => lines[line] === undefined);
}

export function namesOf(lines: readonly StatementLine[]): Words {
  return {
    en: lines.map((line) => statementLines[line].en).join(', '),
    zh: lines.map((line) => statementLines[line].zh).join('、'),
  };
}

function lacks(model: StatementModel, missing: readonly StatementLine[]): Problem {
  const names = namesOf(missing);
  return new Problem({
    kind: 'missing',
    because: { en: `${model.name.en} needs ${names.en}`, zh: `${model.name.zh}需要：${names.zh}` },
  });
}

function noScore({ name }: StatementModel): Problem {
  return new Problem({
    kind: 'invalid',
    because: {
      en: `${name.en} divides by a line that is 0, or takes the logarithm of one that is not positive`,
      zh: `${name.zh}的分母为零，或对非正数取对数`,
    },
  });
}
