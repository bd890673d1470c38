import { strFromU8, strToU8, zipSync } from 'fflate';

/** An Office file is a zip of parts; a part refers to others through its relations. */
export type Parts = Record<string, Uint8Array>;

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The same day is written on every part, so that equal contents make equal files. */
export function pack(parts: Parts): Uint8Array {
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}

export function textOf(parts: Parts, path: string): string | null {
  return parts[path] ? strFromU8(parts[path]) : null;
}

export function setText(parts: Parts, path: string, text: string): void {
  parts[path] = strToU8(text);
}

export function relationsOf(parts: Parts, path: string): readonly Relation[] {
  return relationsIn(textOf(parts, relationsPath(path)) ?? '', path);
}

/** Of the part at a path, from the part that lists them. */
export function relationsIn(xml: string, path: string): readonly Relation[] {
  return [...xml.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, 'Id') ?? '',
    type: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
    target: resolved(path, (attribute(tag, 'Target') ?? '').replaceAll('\\', '/')),
  }));
}

export function relationsPath(path: string): string {
  return path.replace(/([^/]*)$/, '_rels/$1.rels');
}

export function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? decoded(found[1] ?? found[2] ?? '') : null;
}

export function decoded(xml: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex: string, decimal: string, name: string) =>
    hex || decimal ? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)) : (signs[name] ?? all),
  );
}

export function encoded(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[sign]!);
}

function resolved(path: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = path.split('/').slice(0, -1);
  target.split('/').forEach((step) => (step === '..' ? steps.pop() : step !== '.' && steps.push(step)));
  return steps.join('/');
}
