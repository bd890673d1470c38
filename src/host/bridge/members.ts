import { apiNotFound } from './excelError';

/**
 * The object model is plain classes whose getters, setters and methods bear the API's own names; what stands on the class is
 * what an add-in can reach, while fields of an instance are the host's own.
 */
export interface ApiObject {
  readonly _className: string;
}

export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === 'object' && value !== null && '_className' in value;
}

/** `GetRange` → `getRange`; `_KeepReference` stays. */
export function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `getRange` → `GetRange`, the name by which a value goes back. */
export function answerName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function locationOf(object: ApiObject, name: string): string {
  return `${object._className}.${memberName(name)}`;
}

export function get(object: ApiObject, name: string): unknown {
  const getter = find(object, name)?.get;
  if (!getter) throw apiNotFound(locationOf(object, name));
  return getter.call(object);
}

export function set(object: ApiObject, name: string, value: unknown): void {
  const setter = find(object, name)?.set;
  if (!setter) throw apiNotFound(locationOf(object, name));
  setter.call(object, value);
}

export function call(object: ApiObject, name: string, given: readonly unknown[]): unknown {
  const method: unknown = find(object, name)?.value;
  if (typeof method !== 'function') throw apiNotFound(locationOf(object, name));
  return method.apply(object, given) as unknown;
}

export function has(object: ApiObject, name: string): boolean {
  return find(object, name)?.get !== undefined;
}

/** Names of all that can be read, the class's own and those it inherits; names with an underscore are Office's internal ones. */
export function readable(object: ApiObject): string[] {
  return prototypes(object)
    .flatMap((prototype) => Object.entries(Object.getOwnPropertyDescriptors(prototype)))
    .filter(([name, { get: getter }]) => getter && !name.startsWith('_'))
    .map(([name]) => name);
}

function find(object: ApiObject, name: string): PropertyDescriptor | undefined {
  const member = memberName(name);
  if (member === 'constructor') return undefined;
  for (const prototype of prototypes(object)) {
    const found = Object.getOwnPropertyDescriptor(prototype, member);
    if (found) return found;
  }
  return undefined;
}

function prototypes(object: object): object[] {
  const prototype = Object.getPrototypeOf(object) as object;
  return prototype === Object.prototype ? [] : [prototype, ...prototypes(prototype)];
}
