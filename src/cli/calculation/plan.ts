import type { SheetArea } from '../../host/file/formula/areasIn';
import { spillingFunctions } from '../../host/file/formula/futureFunctions';
import { namesFunction } from '../../host/file/formula/namesFunction';
import type { Contents, FormulaCell } from '../../host/file/contents/contents';
import { type Place, around, keyOf, meet, openEnded } from './area';
import { type Looks, looksOf } from './looks';

/** What the sheet's engine is given to calculate, so that a large book need not be laid under it as a whole. */
export interface Plan {
  readonly formulas: readonly FormulaCell[];
  /** Of each sheet the rectangle whose cells the engine must have; null where it gets all sheets whole. */
  readonly needed: ReadonlyMap<string, SheetArea> | null;
  /** Where answers may come to stand. Everything else is what the file says. */
  readonly moving: readonly SheetArea[];
  /** Formulas of ours whose answers nobody looks at: they need not go through the engine. */
  readonly aside: ReadonlySet<string>;
}

/** All of it, as it is. */
export function wholePlan(contents: Contents): Plan {
  return { formulas: contents.sheets.flatMap(({ formulas }) => formulas), needed: null, moving: [], aside: new Set() };
}

/** The formulas of ours, those that depend on them or on `changed`, those that these depend on, and the cells they look at. */
export function planOf(
  contents: Contents,
  own: readonly FormulaCell[],
  changed: readonly SheetArea[],
  setAside: boolean,
): Plan {
  const all = contents.sheets.flatMap(({ formulas }) => formulas);
  const known = all.length > manyFormulas ? null : actorsOf(all, own, contents);
  if (!known) return wholePlan(contents);
  const looksAt = ({ looked }: Actor, area: SheetArea) => looked.some((one) => meet(one, area));
  const first = known.filter((actor) => actor.isOwn || changed.some((area) => looksAt(actor, area)));
  const dependents = closure(first, known, (actor, other) => looksAt(other, actor.growth));
  const actors = closure(dependents, known, (actor, other) => looksAt(actor, other.formula));
  const aside = actors.filter(
    (actor) => setAside && actor.isOwn && actor.looks.isCall && !actors.some((other) => looksAt(other, actor.growth)),
  );
  const moving = actors.map(({ growth }) => growth);
  return {
    formulas: actors.map(({ formula }) => formula),
    needed: neededBy(actors, new Set(aside), moving),
    moving,
    aside: new Set(aside.map(({ formula }) => keyOf(formula))),
  };
}

/** Above it, looking for the few that matter takes longer than calculating all. */
const manyFormulas = 10_000;

interface Actor {
  readonly formula: FormulaCell;
  readonly isOwn: boolean;
  readonly looks: Looks;
  readonly looked: readonly SheetArea[];
  /** The cells that its answer may come to fill; what stands there could be in its way. */
  readonly growth: SheetArea;
}

/** Null where one of them finds its cells only while it is calculated. */
function actorsOf(
  all: readonly FormulaCell[],
  own: readonly FormulaCell[],
  contents: Contents,
): readonly Actor[] | null {
  const ours = new Set(own);
  const actors: Actor[] = [];
  for (const formula of all) {
    const looks = looksOf(formula, contents);
    if (!looks) return null;
    const isOwn = ours.has(formula);
    const grows = isOwn || formula.isArray || namesFunction(formula.formula, spilling);
    actors.push({
      formula,
      isOwn,
      looks,
      looked: [...looks.handed, ...looks.read],
      growth: grows ? openEnded(formula) : cellOf(formula),
    });
  }
  return actors;
}

const spilling = [...spillingFunctions];

/** Takes in what belongs to what is already in, until nothing does. */
function closure(
  start: readonly Actor[],
  all: readonly Actor[],
  belongs: (known: Actor, other: Actor) => boolean,
): readonly Actor[] {
  const found = new Set(start);
  let left = all.filter((actor) => !found.has(actor));
  // A set is walked in the order of its entries, those that are added meanwhile included.
  for (const known of found) {
    left.filter((other) => belongs(known, other)).forEach((other) => found.add(other));
    left = left.filter((other) => !found.has(other));
  }
  return [...found];
}

function neededBy(
  actors: readonly Actor[],
  aside: ReadonlySet<Actor>,
  moving: readonly SheetArea[],
): ReadonlyMap<string, SheetArea> {
  const needed = new Map<string, SheetArea>();
  const need = (area: SheetArea) => needed.set(area.sheet, around(needed.get(area.sheet), area));
  for (const actor of actors) {
    need(aside.has(actor) ? cellOf(actor.formula) : actor.growth);
    actor.looks.read.forEach(need);
    actor.looks.handed.filter((area) => moving.some((one) => meet(one, area))).forEach(need);
  }
  return needed;
}

function cellOf({ sheet, row, column }: Place): SheetArea {
  return { sheet, row, column, rows: 1, columns: 1 };
}
