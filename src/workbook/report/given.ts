import type { Words } from '../../engine/words';
import type { Headings } from '../headings/heading';
import type { ValueOf } from '../headings/term';
import type { Cells } from '../values/cells';
import { readerOf, type Circumstances } from '../values/readerOf';
import { pairsFrom, readPair } from './pairs';

/** What a two-column range gives for a term of its list; null where it gives nothing. Read when it is asked for, so that a fault spoils only what needs the term. */
export type Given<List extends Headings<string>> = <Key extends keyof List & string>(
  key: Key,
) => ValueOf<List[Key]> | null;

export function givenIn<List extends Headings<string>>(
  name: Words,
  list: List,
  cells: Cells,
  circumstances: Circumstances,
): Given<List> {
  const pairs = pairsFrom<keyof List & string>(name, list, cells);
  return <Key extends keyof List & string>(key: Key) => {
    const pair = pairs.get(key);
    const read = readerOf(list[key]!, circumstances, pair?.field.en ?? '');
    // The compiler knows what each kind reads to (`ValueOf`); readers are chosen by it at run time.
    return readPair(pair, read) as ValueOf<List[Key]> | null;
  };
}
