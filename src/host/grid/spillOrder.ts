import { type IRange, type IUnitRange, type Injector, ObjectMatrix } from '@univerjs/core';
import {
  FORMULA_REF_TO_ARRAY_CACHE,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import type { Spills } from './spillReading';

type Features = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, readonly IRange[] | undefined>> | undefined>>>
>;
type Search = (ranges: readonly IUnitRange[], except?: Set<number>) => Set<number>;

interface Calculator {
  _apply(again?: boolean): Promise<{ arrayFormulaRange: Spills; runtimeFeatureRange: Features } | undefined>;
  _executeStep(): Promise<true | undefined>;
}
interface Current {
  getArrayFormulaRange(): Spills;
  getDirtyRanges(): readonly IUnitRange[];
  loadDirtyRangesAndExcludedCell(dirty: readonly IUnitRange[], excluded: object): void;
  _forceCalculate: boolean;
}

/** Spills that grow under spills that grow: deeper than any sheet of people; a circle ends here. */
const MOST_ROUNDS = 50;

interface Grown extends IUnitRange {
  /** What of it was known while formulas were put in order: whoever reads that came after the spill. */
  readonly known: IRange;
}

/**
 * The library puts a formula after the first cell of a spill that it reads, not after the inside; what reads the inside it calculates
 * once more after a first pass, but not where the formula reads the first cell of any other spill, and never a third time: such a
 * formula kept the answer of an empty inside. Here the inside counts as the spill, as far as it is known; where one has grown,
 * what reads the new part is calculated again, until none grows.
 */
export function orderBySpills(injector: Injector): void {
  const calculator = injector.get(ICalculateFormulaService) as unknown as Calculator;
  const current = injector.get(IFormulaCurrentConfigService) as unknown as Current;
  const runtime = injector.get(IFormulaRuntimeService);
  let known: Spills = {};
  let ordered = new Map<string, IRange>();
  let grown: readonly Grown[] = [];
  /** As they were last, and those whose formula has been taken away since. */
  let last: readonly Spill[] = [];
  let gone: readonly Spill[] = [];

  const spillAt = (spills: Spills, { unitId, sheetId, range }: IUnitRange): IRange | undefined =>
    spills[unitId]?.[sheetId]?.[range.startRow]?.[range.startColumn];
  const isCell = ({ range }: IUnitRange) => range.startRow === range.endRow && range.startColumn === range.endColumn;
  const widened = (ranges: readonly IUnitRange[]) =>
    ranges.flatMap((each) => {
      const spill = isCell(each)
        ? (spillAt(runtime.getUnitArrayFormula() as Spills, each) ?? spillAt(known, each))
        : undefined;
      return spill ? [{ ...each, range: spill }] : [each, ...gone.filter((spill) => startsIn(each, spill))];
    });
  const bySpills = (target: object, name: string) => {
    const search = (target as Record<string, Search>)[name]!.bind(target);
    Object.defineProperty(target, name, {
      configurable: true,
      value: ((ranges, except) => {
        if (ranges !== grown || grown.length === 0) return search(widened(ranges), except);
        const readers = new Set<number>();
        for (const each of grown) {
          const earlier = search([{ ...each, range: each.known }]);
          for (const id of search([each], except)) if (!earlier.has(id)) readers.add(id);
        }
        return readers;
      }) satisfies Search,
    });
  };
  bySpills(injector.get(IDependencyManagerService), 'searchDependency');
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as {
    _dependencyRTreeCacheForAddressFunction: object;
  };
  bySpills(generator._dependencyRTreeCacheForAddressFunction, 'bulkSearch');

  /** What a range holds is kept for the formulas of a round; a range that somebody read before the spill came holds too little. */
  const write = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (value) => {
    write(value);
    const { currentUnitId: unitId, currentSubUnitId: sheetId, currentRow: row, currentColumn: column } = runtime;
    const range = (runtime.getUnitArrayFormula() as Spills)[unitId]?.[sheetId]?.[row]?.[column];
    if (range && grownSince(ordered, [{ unitId, sheetId, row, column, range }]).length > 0)
      FORMULA_REF_TO_ARRAY_CACHE.clear();
  };

  calculator._executeStep = async () => {
    known = current.getArrayFormulaRange();
    grown = [];
    ordered = new Map(spillsIn(known).map((spill) => [placeOf(spill), spill.range]));
    gone = last.filter((spill) => !ordered.has(placeOf(spill)));
    let state = await calculator._apply();
    if (state === undefined) return;
    last = [...spillsIn(known), ...spillsIn(state.arrayFormulaRange)];
    const features = featureRanges(state.runtimeFeatureRange);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const spills = spillsIn(state.arrayFormulaRange);
      grown = [...(round === 0 ? features : []), ...grownSince(ordered, spills)];
      if (grown.length === 0) return true;
      spills.forEach((spill) => ordered.set(placeOf(spill), spill.range));
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      current._forceCalculate = false;
      current.loadDirtyRangesAndExcludedCell(grown, anchorsOf(spills));
      state = await calculator._apply(true);
      if (state === undefined) return;
    }
    return true;
  };
}

interface Spill extends IUnitRange {
  readonly row: number;
  readonly column: number;
}

function spillsIn(spills: Spills): readonly Spill[] {
  return Object.entries(spills).flatMap(([unitId, sheets]) =>
    Object.entries(sheets ?? {}).flatMap(([sheetId, rows]) =>
      Object.entries(rows ?? {}).flatMap(([row, columns]) =>
        Object.entries(columns).map(([column, range]) => ({
          unitId,
          sheetId,
          row: Number(row),
          column: Number(column),
          range,
        })),
      ),
    ),
  );
}

function startsIn({ unitId, sheetId, range }: IUnitRange, spill: Spill): boolean {
  return (
    spill.unitId === unitId &&
    spill.sheetId === sheetId &&
    spill.row >= range.startRow &&
    spill.row <= range.endRow &&
    spill.column >= range.startColumn &&
    spill.column <= range.endColumn
  );
}

function placeOf({ unitId, sheetId, row, column }: Spill): string {
  return `${unitId} ${sheetId} ${row} ${column}`;
}

function grownSince(ordered: ReadonlyMap<string, IRange>, spills: readonly Spill[]): readonly Grown[] {
  return spills.flatMap((spill) => {
    const { row, column, range } = spill;
    const known = ordered.get(placeOf(spill)) ?? {
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
    };
    const isKnown = range.endRow <= known.endRow && range.endColumn <= known.endColumn;
    return isKnown ? [] : [{ ...spill, known }];
  });
}

function featureRanges(features: Features): readonly Grown[] {
  return Object.values(features).flatMap((units) =>
    Object.entries(units).flatMap(([unitId, sheets]) =>
      Object.entries(sheets ?? {}).flatMap(([sheetId, ranges]) =>
        (ranges ?? []).map((range) => ({ unitId, sheetId, range, known: nowhere })),
      ),
    ),
  );
}

/** The formulas of these spills need not be calculated for lying in what they fill themselves; the library would take those for done, too, that read a first cell, and is not asked. */
function anchorsOf(spills: readonly Spill[]): object {
  const excluded: Record<string, Record<string, ObjectMatrix<true>>> = {};
  for (const { unitId, sheetId, row, column } of spills) {
    const sheet = ((excluded[unitId] ??= {})[sheetId] ??= Object.assign(new ObjectMatrix<true>(), {
      forValue: () => {},
    }));
    sheet.setValue(row, column, true);
  }
  return excluded;
}

const nowhere: IRange = { startRow: -1, endRow: -1, startColumn: -1, endColumn: -1 };
