import { Problem } from '../../engine/problem';
import type { Asked } from './asked';
import type { Cell } from './cell';
import { changeLines } from './changeLines';
import { besideLines, figureLines, noteLines } from './figureLines';
import { cellsOfRow, givenLines } from './givenLines';
import { itemLines } from './itemLines';
import type { Line } from './line';
import { ruleLines, rulesNamed, sourceLines } from './ruleLines';
import { stepsOf } from './steps/stepsOf';
import { sumLines } from './sumLines';
import { leftOutLines, termCells, termLines } from './termCells';
import { whoseIn } from './whose';

/** Why a figure is what it is: which and whose, its steps, what stands beside it, its items, what was given, what would change it, where the rules come from. */
export async function explained(asked: Asked, cell: Cell, withChanges: boolean): Promise<readonly Line[]> {
  const whoseIs = whoseIn(asked);
  const whose = whoseIs(cell.row);
  const { lines: steps, rules: taken } = await stepsOf(asked, cell, whoseIs);
  const named = (await rulesNamed(asked, cell)).filter((rule) => !taken.includes(rule));
  const spokenOf = [cell.heading, whose.line, whose.customer].filter((name) => name !== null);
  const [own, terms] = [cellsOfRow(asked, whose, cell.headingRow), termCells(asked, spokenOf)];
  const changes = withChanges ? await changeLines(asked, cell, terms, own) : [];
  return [
    ...figureLines(asked, cell, whose),
    ...steps,
    ...ruleLines(named),
    ...sumLines(asked, cell),
    ...besideLines(asked, cell),
    ...noteLines(asked, cell),
    ...(await itemLines(asked, whose)),
    ...givenLines(own, asked.call.date1904),
    ...termLines(asked, terms),
    ...leftOutLines(asked),
    ...changes,
    ...sourceLines(asked, [...taken, ...named]),
  ].filter(({ figure }) => !(figure instanceof Problem));
}
