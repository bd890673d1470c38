import { addressOf, areaOf, cellAddress, onSheet } from '../../src/taskpane/port/address';
import { isCovered } from '../../src/taskpane/port/isCovered';
import { freeName } from '../../src/taskpane/plan/sheetNames';
import type { CellPlan, SheetPlan } from '../../src/taskpane/port/sheetPlan';
import {
  refusal,
  type Block,
  type BookPlan,
  type Environment,
  type Rectangle,
  type Refusal,
  type SelectedCell,
  type Spreadsheet,
  type Watch,
} from '../../src/taskpane/port/spreadsheet';

/** A workbook in memory: sheets of cells, tables over some of them, defined names. */
export interface MemoryBook {
  readonly sheets: Readonly<Record<string, Rectangle>>;
  readonly tables?: Readonly<Record<string, { readonly sheet: string; readonly address: string }>>;
  readonly names?: Readonly<Record<string, string>>;
  readonly environment?: Partial<Environment>;
  readonly sample?: (language: 'en' | 'zh') => MemoryBook;
  readonly draft?: string | null;
}

/** The port of the wizard over plain cells, with a few looks behind the scenes for tests. */
export interface MemorySpreadsheet extends Spreadsheet {
  readonly selected: string[];
  readonly plans: BookPlan[];
  /** Updates that were asked for: the plan, and the sheets in whose place it comes. */
  readonly updates: readonly { readonly plan: BookPlan; readonly old: readonly string[] }[];
  kept(): string | null;
  /** The language in which the pane said that it speaks. */
  spoken(): 'en' | 'zh' | null;
  selectBlock(sheet: string, address: string): void;
  /** A cell behind which a formula of ours stands, or none. */
  selectCell(cell: SelectedCell | null): void;
  refuseNext(why: Refusal, detail?: string): void;
  change(sheet: string, cell: string, value: unknown): void;
  setEnvironment(change: Partial<Environment>): void;
  cells(sheet: string): Rectangle;
}

export function memorySpreadsheet(book: MemoryBook): MemorySpreadsheet {
  let environment: Environment = {
    language: 'en',
    ribbonLanguage: null,
    theme: 'light',
    looksOutside: false,
    undoesInOneStep: false,
    today: 46203,
    ...book.environment,
  };
  const sheets: Record<string, unknown[][]> = copyOf(book.sheets);
  const tables = { ...book.tables };
  const names: Record<string, string> = { ...book.names };
  let draft = book.draft ?? null;
  let refused: Error | null = null;
  let selection: { sheet: string; address: string } | null = null;
  let added: string[] = [];
  const asInserted: Record<string, unknown[][]> = {};
  let frozen = 0;
  const selected: string[] = [];
  const plans: BookPlan[] = [];
  const updates: { plan: BookPlan; old: readonly string[] }[] = [];
  const onEnvironment = new Set<() => void>();
  let spoken: 'en' | 'zh' | null = null;
  const onChange = new Set<(sheet: string) => void>();
  const onSelection = new Set<() => void>();
  let active: SelectedCell | null = null;

  async function unlessRefused(watch?: Watch): Promise<void> {
    if (watch?.signal?.aborted) throw refusal('cancelled');
    const reason = refused;
    refused = null;
    if (reason) throw reason;
  }
  const cellsAt = (sheet: string, address: string): Rectangle | null => {
    const { top, left, bottom, right } = areaOf(address);
    return (
      sheets[sheet]
        ?.slice(top, bottom + 1)
        .map((row) => Array.from({ length: right - left + 1 }, (_, column) => row[left + column] ?? '')) ?? null
    );
  };
  const resolve = (reference: string): { sheet: string; address: string } | null => {
    const table = tables[reference.replace('[#All]', '')];
    if (reference.endsWith('[#All]')) return table ?? null;
    const target = (names[reference] ?? reference).replace(/^=/, '');
    const [, quoted, bare, address] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(target) ?? [];
    return address ? { sheet: quoted?.replaceAll("''", "'") ?? bare!, address: address.replaceAll('$', '') } : null;
  };
  const blockAt = (kind: Block['kind'], reference: string, label: string, sheet: string, address: string): Block => {
    const cells = cellsAt(sheet, address)!;
    return {
      reference,
      kind,
      label,
      sheet,
      address,
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
      head: cells.slice(0, 12),
    };
  };
  const usedAddress = (sheet: string) =>
    addressOf({
      top: 0,
      left: 0,
      bottom: sheets[sheet]!.length - 1,
      right: Math.max(...sheets[sheet]!.map((row) => row.length)) - 1,
    });
  const used = (sheet: string): Block =>
    blockAt('used', onSheet(sheet, fixed(usedAddress(sheet))), sheet, sheet, usedAddress(sheet));

  return {
    selected,
    plans,
    updates,
    kept: () => draft,
    spoken: () => spoken,
    cells: (sheet) => sheets[sheet]!,
    selectBlock: (sheet, address) => void (selection = { sheet, address }),
    selectCell(cell) {
      active = cell;
      onSelection.forEach((listener) => listener());
    },
    selectedCell: async () => active,
    onSelection: (listener) => (onSelection.add(listener), () => void onSelection.delete(listener)),
    refuseNext: (why, detail) => void (refused = refusal(why, detail)),
    change(sheet, cell, value) {
      const { top, left } = areaOf(cell);
      while (sheets[sheet]!.length <= top) sheets[sheet]!.push([]);
      sheets[sheet]![top]![left] = value;
      onChange.forEach((listener) => listener(sheet));
    },
    setEnvironment(change) {
      environment = { ...environment, ...change };
      onEnvironment.forEach((listener) => listener());
    },
    environment: () => environment,
    speaks(language) {
      spoken = language;
      if (environment.ribbonLanguage !== language) environment = { ...environment, ribbonLanguage: null };
    },
    onEnvironment: (listener) => (onEnvironment.add(listener), () => void onEnvironment.delete(listener)),
    onChange: (listener) => (onChange.add(listener), () => void onChange.delete(listener)),
    async survey() {
      await unlessRefused();
      const tabled = Object.entries(tables).map(([name, { sheet, address }]) =>
        blockAt('table', `${name}[#All]`, name, sheet, address),
      );
      const named = Object.keys(names)
        .map((name) => ({ name, at: resolve(name) }))
        .filter(({ at }) => at !== null && sheets[at.sheet] !== undefined)
        .map(({ name, at }) => blockAt('name', name, name, at!.sheet, at!.address));
      const placed = [...tabled, ...named];
      const on = (sheet: string) => placed.filter((block) => block.sheet === sheet).map(({ address }) => address);
      const others = Object.keys(sheets).filter(
        (sheet) => sheets[sheet]!.length > 0 && !isCovered(usedAddress(sheet), on(sheet)),
      );
      return {
        blocks: [...tabled, ...named, ...others.map(used)],
        sheets: Object.keys(sheets),
        names: [...Object.keys(names), ...Object.keys(tables)],
        date1904: false,
      };
    },
    async selection() {
      await unlessRefused();
      if (selection === null) throw refusal('unknown', 'nothing is selected');
      return blockAt(
        'selection',
        onSheet(selection.sheet, fixed(selection.address)),
        selection.sheet,
        selection.sheet,
        selection.address,
      );
    },
    async read(references, watch) {
      await unlessRefused(watch);
      watch?.progress?.(1);
      return references.map((reference) => {
        const at = resolve(reference);
        return at && cellsAt(at.sheet, at.address);
      });
    },
    async select(reference) {
      selected.push(reference);
    },
    beingEdited: async () => false,
    draft: async () => draft,
    keepDraft: async (text) => void (draft = text),
    async insertSample(language, watch) {
      await unlessRefused(watch);
      const sample = book.sample?.(language);
      if (!sample) throw refusal('not possible here');
      const given = Object.keys(sample.sheets).map((name) => [name, freeName(name, Object.keys(sheets))] as const);
      const called = Object.fromEntries(given);
      for (const [name, free] of given) sheets[free] = copyOf(sample.sheets)[name]!;
      for (const [name, table] of Object.entries(sample.tables ?? {}))
        tables[freeName(name, Object.keys(tables))] = { ...table, sheet: called[table.sheet]! };
      return Object.values(called);
    },
    async insert(plan, watch) {
      await unlessRefused(watch);
      const taken = plan.sheets.find(({ name }) => name in sheets);
      if (taken) throw refusal('name taken', taken.name);
      plans.push(plan);
      for (const sheet of plan.sheets) sheets[sheet.name] = written(sheet);
      for (const sheet of plan.sheets) asInserted[sheet.name] = written(sheet);
      for (const { name, refersTo } of plan.names) names[name] = refersTo;
      added = [...added, ...plan.sheets.map(({ name }) => name).filter((name) => !plan.records?.includes(name))];
    },
    async makeTable(sheet, address) {
      await unlessRefused();
      const name = freeName('Table', Object.keys(tables));
      tables[name] = { sheet, address };
      return name;
    },
    inserted: async () => added,
    async lookAtInserted() {
      return added.map((name) => ({
        sheet: name,
        typed: typedOver(asInserted[name]!, sheets[name]!),
        reads: added.filter(
          (other) => other !== name && sheets[name]!.flat().some((cell) => String(cell).includes(`${other}!`)),
        ),
      }));
    },
    async removeInserted(keep = []) {
      const gone = added.filter((name) => !keep.includes(name));
      for (const name of gone) delete sheets[name];
      for (const { name, refersTo } of plans.flatMap((plan) => plan.names))
        if (gone.some((sheet) => refersTo.includes(`${sheet}!`))) delete names[name];
      added = [...keep];
      return gone.length;
    },
    async lastInsert(purpose) {
      const last = plans.findLast((plan) => plan.purpose === purpose && plan.sheets.some(({ name }) => name in sheets));
      if (!last) return null;
      const old = last.sheets.map(({ name }) => name).filter((name) => added.includes(name));
      return { sheets: old, names: last.names.map(({ name }) => name) };
    },
    async update(plan, old, watch) {
      await unlessRefused(watch);
      updates.push({ plan, old });
      for (const name of old) delete sheets[name];
      for (const sheet of plan.sheets) sheets[sheet.name] = asInserted[sheet.name] = written(sheet);
      added = [...added.filter((name) => !old.includes(name)), ...plan.sheets.map(({ name }) => name)];
      plans.push(plan);
      return { end: 'updated', typed: 0, both: [], kept: [] };
    },
    repair: async () => 0,
    async freeze(_, watch) {
      await unlessRefused(watch);
      frozen = countFormulas(added, sheets);
      return frozen;
    },
    async thaw() {
      const thawed = frozen;
      frozen = 0;
      return { count: thawed, left: [] };
    },
    formulas: async () => ({ live: countFormulas(added, sheets) - frozen, frozen }),
  };
}

/** The cells that differ. */
function typedOver(before: Rectangle, now: Rectangle): readonly string[] {
  return now.flatMap((row, down) =>
    row.flatMap((cell, across) => (cell === (before[down]?.[across] ?? '') ? [] : [cellAddress(down, across)])),
  );
}

function copyOf(sheets: MemoryBook['sheets']): Record<string, unknown[][]> {
  return Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => [...row])]));
}

function fixed(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** The cells of a plan where they are to stand; formulas as the user would type them. */
function written({ blocks }: SheetPlan): unknown[][] {
  const rows: unknown[][] = [];
  for (const { at, cells } of blocks) {
    const { top, left } = areaOf(at);
    cells.forEach((row, down) =>
      row.forEach((cell, across) => ((rows[top + down] ??= [])[left + across] = entry(cell))),
    );
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? ''));
}

function entry(cell: CellPlan): unknown {
  return typeof cell === 'object' && cell !== null ? cell.formula : (cell ?? '');
}

function countFormulas(added: readonly string[], sheets: Readonly<Record<string, Rectangle>>): number {
  const cells = added.flatMap((name) => sheets[name]!.flat());
  return cells.filter(
    (cell) => typeof cell === 'string' && /^=.*(CREDITRISK|INDEMNITY|AGEING|PAYMENTBEHAVIOUR)\w*\(/.test(cell),
  ).length;
}
