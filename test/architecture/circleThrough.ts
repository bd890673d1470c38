/** The shortest way from a file over what it imports back to itself, its end the file again; null where there is none. */
export function circleThrough(file: string, imports: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const met = new Set<string>();
  const ways: (readonly string[])[] = [[file]];
  for (const way of ways) {
    for (const next of imports.get(way.at(-1)!) ?? []) {
      if (next === file) return [...way, file];
      if (!met.has(next)) ways.push([...way, next]);
      met.add(next);
    }
  }
  return null;
}
