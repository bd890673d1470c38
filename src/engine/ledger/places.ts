/** Names with a number beside each, as a Map has them. A Map of more than some thousand names takes ten times as long to fill: whenever it grows it asks for a block of memory of its own. */
export interface Places {
  /** The number beside a name, -1 where the name is not there. */
  of(name: string): number;
  set(name: string, place: number): void;
  /** How many names there are. */
  count(): number;
}

/** `expected`: how many names there will be, or a guess. */
export function places(expected: number): Places {
  const names: string[] = [];
  const beside: number[] = [];
  /** Names that found all their slots taken, however they were written to do so. */
  let crowded = new Map<string, number>();
  let slots = new Int32Array(roomFor(expected));
  const slotOf = (name: string) => {
    const last = slots.length - 1;
    let slot = scattered(name) & last;
    for (let step = 0; step < reach; step++) {
      const one = slots[slot]!;
      if (one === 0 || names[one - 1] === name) return slot;
      slot = (slot + 1) & last;
    }
    return -1;
  };
  const numberOf = (name: string) => {
    const slot = slotOf(name);
    return slot === -1 ? (crowded.get(name) ?? 0) : slots[slot]!;
  };
  const put = (number: number) => {
    const name = names[number - 1]!;
    const slot = slotOf(name);
    if (slot === -1) crowded.set(name, number);
    else slots[slot] = number;
  };
  const grow = () => {
    slots = new Int32Array(roomFor(2 * names.length));
    crowded = new Map();
    for (let number = 1; number <= names.length; number++) put(number);
  };
  return {
    of: (name) => {
      const number = numberOf(name);
      return number === 0 ? -1 : beside[number - 1]!;
    },
    set: (name, place) => {
      const known = numberOf(name);
      if (known !== 0) beside[known - 1] = place;
      else {
        beside.push(place);
        put(names.push(name));
        if (2 * names.length > slots.length) grow();
      }
    },
    count: () => names.length,
  };
}

/** At least two slots a name, a power of two. */
function roomFor(names: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(16, 2 * names)));
}

/** How many slots in a row a name may have. */
const reach = 32;

/** A number from the letters of a name, the same for the same letters. */
function scattered(name: string): number {
  let number = name.length;
  for (let at = 0; at < name.length; at++) number = (Math.imul(number, 31) + name.charCodeAt(at)) | 0;
  return Math.imul(number ^ (number >>> 15), 0x9e3779b1) >>> 7;
}
