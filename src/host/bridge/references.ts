import type { ApiObject } from './members';

/** Objects that an add-in keeps from one batch to the next (`_KeepReference`), until it lets go of them. */
export interface References {
  keep(object: ApiObject): string;
  idOf(object: ApiObject): string | null;
  find(id: string): ApiObject | null;
  drop(id: string): void;
  all(): Iterable<ApiObject>;
}

export function openReferences(): References {
  const objects = new Map<string, ApiObject>();
  const ids = new WeakMap<ApiObject, string>();
  let kept = 0;
  return {
    keep(object) {
      const id = ids.get(object) ?? `ref${++kept}`;
      ids.set(object, id);
      objects.set(id, object);
      return id;
    },
    idOf: (object) => ids.get(object) ?? null,
    find: (id) => objects.get(id) ?? null,
    drop: (id) => {
      objects.delete(id);
    },
    all: () => objects.values(),
  };
}
