import { strFromU8 } from 'fflate';
import { relationsIn, relationsPath } from './package';

/**
 * The names of a package's parts as its relations spell them. Some programs write backslashes into the zip or other capitals than their
 * relations; part names are the same whatever their capitals.
 */
export function partNames(stored: readonly string[], read: (name: string) => Uint8Array): ReadonlyMap<string, string> {
  const names = new Map(stored.map((name) => [name, name.replaceAll('\\', '/').replace(/^(\.?\/)+/, '')]));
  const storedAs = new Map([...names].map(([name, path]) => [path.toLowerCase(), name]));
  const seen = new Set<string>();
  const follow = (path: string) => {
    const relations = spelled(relationsPath(path));
    if (relations === undefined || seen.has(path)) return;
    seen.add(path);
    relationsIn(strFromU8(read(relations)), path).forEach(({ target }) => {
      if (spelled(target) !== undefined) follow(target);
    });
  };
  const spelled = (path: string) => {
    const name = storedAs.get(path.toLowerCase());
    if (name !== undefined) names.set(name, path);
    return name;
  };
  spelled('[Content_Types].xml');
  follow('');
  return names;
}
