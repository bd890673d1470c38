import { ACTION, PATH, type Action, type ArgumentInfo, type Batch } from './batch';
import { apiNotFound, errorBody, excelError, type ErrorBody } from './excelError';
import { call, get, isApiObject, locationOf, set, type ApiObject } from './members';
import { answerQuery, identity } from './query';
import type { References } from './references';

/** Where a batch finds its objects, and what has to happen around each of its actions. */
export interface World {
  readonly workbook: ApiObject;
  service(name: string): ApiObject | null;
  readonly references: References;
  /** Before something is read: formulas that are being calculated come first. */
  beforeReading(): Promise<void>;
  /** Every change goes through here. Throws where a fault is to stop the batch at this action. */
  perform<Result>(index: number, work: () => Result): Result;
}

export interface BatchAnswer {
  readonly Error: ErrorBody | null;
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
}

/** Objects found so far in this batch, by path id; null is Excel's null object. */
type Found = Map<number, ApiObject | null>;

/** Runs the actions in order. The first that fails ends the batch; what was done before it stays done, as in Excel. */
export async function dispatch(batch: Batch, world: World): Promise<BatchAnswer> {
  const found: Found = new Map();
  const results: { ActionId: number; Value: unknown }[] = [];
  let changed = true;
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.query && changed) {
        await world.beforeReading();
        changed = false;
      }
      const value = world.perform(index, () => run(action, batch, world, found));
      results.push({ ActionId: action.Id, Value: value ?? null });
      changed ||= mayChange(action, batch);
    } catch (thrown) {
      return { Error: errorBody(thrown, location(action, batch, found), index), Results: results };
    }
  }
  return { Error: null, Results: results };
}

/** Setting and calling may change cells; of finding an object only what adds one does. */
function mayChange(action: Action, batch: Batch): boolean {
  if (action.ActionType === ACTION.set) return true;
  const name = action.ActionType === ACTION.method ? action.Name : (batch.ObjectPaths[action.ObjectPathId]?.Name ?? '');
  return action.ActionType === ACTION.method ? name !== '_KeepReference' : /^(Add|Insert|Convert)/.test(name);
}

function run(action: Action, batch: Batch, world: World, found: Found): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = resolve(action.ObjectPathId, batch, world, found);
  if (object === null) return null;
  const given = argumentsOf(action.ArgumentInfo, batch, world, found);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return instantiated(object, world);
    case ACTION.query:
      return answerQuery(object, action.QueryInfo);
    case ACTION.set:
      return set(object, action.Name, given[0]);
    case ACTION.method:
      return action.Name === '_KeepReference'
        ? void world.references.keep(object)
        : plain(call(object, action.Name, given));
    default:
      throw apiNotFound(`${object._className} action ${action.ActionType}`);
  }
}

function instantiated(object: ApiObject, world: World): Record<string, unknown> {
  const reference = world.references.idOf(object);
  return { ...identity(object), ...(reference !== null && { _ReferenceId: reference }) };
}

function plain(value: unknown): unknown {
  return isApiObject(value) ? identity(value) : value;
}

function resolve(id: number, batch: Batch, world: World, found: Found): ApiObject | null {
  if (!found.has(id)) found.set(id, look(id, batch, world, found));
  return found.get(id)!;
}

function look(id: number, batch: Batch, world: World, found: Found): ApiObject | null {
  const path = batch.ObjectPaths[id];
  if (!path) throw excelError('InvalidObjectPath', `The batch has no object path ${id}.`);
  if (path.ObjectPathType === PATH.workbook) return world.workbook;
  if (path.ObjectPathType === PATH.service) return world.service(path.Name) ?? fail(apiNotFound(path.Name));
  if (path.ObjectPathType === PATH.nothing) return null;
  if (path.ObjectPathType === PATH.reference)
    return (
      world.references.find(path.Name) ?? fail(excelError('InvalidReference', 'The object was let go of, or deleted.'))
    );
  const parent = resolve(path.ParentObjectPathId!, batch, world, found);
  if (parent === null) return null;
  const given = argumentsOf(path.ArgumentInfo, batch, world, found);
  const result =
    path.ObjectPathType === PATH.property
      ? get(parent, path.Name)
      : call(parent, path.ObjectPathType === PATH.indexer ? 'getItem' : path.Name, given);
  if (result !== null && !isApiObject(result)) throw apiNotFound(locationOf(parent, path.Name));
  return result;
}

function argumentsOf(info: ArgumentInfo | undefined, batch: Batch, world: World, found: Found): unknown[] {
  const object = (id: unknown) => resolve(id as number, batch, world, found);
  const fill = (value: unknown, id: unknown): unknown => {
    if (Array.isArray(id) && Array.isArray(value)) return value.map((element, index) => fill(element, id[index]));
    return typeof id === 'number' && id !== 0 ? object(id) : within(value, object);
  };
  return (info?.Arguments ?? []).map((value, index) => fill(value, info?.ReferencedObjectPathIds?.[index]));
}

/** An object inside a plain argument arrives as `{ _ObjectPathId }`. */
function within(value: unknown, object: (id: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('_ObjectPathId' in value) return object(value._ObjectPathId);
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, within(held, object)]));
}

function location(action: Action, batch: Batch, found: Found): string {
  const object = found.get(action.ObjectPathId);
  if (object) return action.Name ? locationOf(object, action.Name) : object._className;
  const path = batch.ObjectPaths[action.ObjectPathId];
  const parent = path?.ParentObjectPathId === undefined ? null : found.get(path.ParentObjectPathId);
  return parent && path ? locationOf(parent, path.ObjectPathType === PATH.indexer ? 'getItem' : path.Name) : '';
}

function fail(error: Error): never {
  throw error;
}
