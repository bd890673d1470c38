/** The grid library uses iterator helpers (`map.keys().some(…)`) that Node 20 does not have yet; browsers do. */
type Helpers<T> = {
  some(is: (value: T) => boolean): boolean;
  every(is: (value: T) => boolean): boolean;
  toArray(): T[];
};

const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as Partial<Helpers<unknown>> &
  Iterable<unknown>;

function add<Name extends keyof Helpers<unknown>>(name: Name, helper: Helpers<unknown>[Name]) {
  if (!prototype[name]) Object.defineProperty(prototype, name, { value: helper, writable: true, configurable: true });
}

add('some', function (this: Iterable<unknown>, is) {
  return [...this].some(is);
});
add('every', function (this: Iterable<unknown>, is) {
  return [...this].every(is);
});
add('toArray', function (this: Iterable<unknown>) {
  return [...this];
});

export {};
