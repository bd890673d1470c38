import type { Language, Words } from './words';

/** `missing`: something needed was not given (#N/A). `invalid`: something given cannot be used (#VALUE!). */
type ProblemKind = 'missing' | 'invalid';

export interface ProblemParts {
  readonly kind: ProblemKind;
  /** Where it stands, in the user's words ("Receivables row 14"). The engine leaves it out; the room that knows places adds it. */
  readonly place?: Words;
  /** What it is about: the heading or the policy term. */
  readonly field?: Words;
  /** The same by our own name, whatever the user calls it; for rules, not for sentences. */
  readonly key?: string;
  /** What would have been right ("an amount"). */
  readonly expected?: Words;
  /** What was there instead, as the user sees it. */
  readonly found?: string;
  /** What was most likely meant, as it can be typed instead ("90%"). */
  readonly meant?: string;
  /** The whole reason as a sentence of its own, where "expected, found" does not say it. */
  readonly because?: Words;
}

/** Why something cannot be computed, told to the user: where, what was expected, what was found. */
export class Problem extends Error {
  readonly kind: ProblemKind;

  readonly parts: ProblemParts;

  constructor(told: ProblemParts) {
    const parts = inBounds(told);
    super(sentence(parts, 'en'));
    this.parts = parts;
    this.name = 'Problem';
    this.kind = parts.kind;
  }

  get words(): Words {
    return { en: this.in('en'), zh: this.in('zh') };
  }

  in(language: Language): string {
    return sentence(this.parts, language);
  }

  at(place: Words): Problem {
    return new Problem({ ...this.parts, place });
  }
}

function inBounds(told: ProblemParts): ProblemParts {
  const { found, because } = told;
  if (found === undefined && because === undefined) return told;
  return {
    ...told,
    ...(found !== undefined && { found: cut(found) }),
    ...(because !== undefined && { because: { en: shortened(because.en), zh: shortened(because.zh) } }),
  };
}

/** A reason that quotes a novel, or hundreds of names: how it begins and ends says where it is and what to do. */
function shortened(reason: string): string {
  if (reason.length <= longest) return reason;
  const signs = [...reason];
  return `${signs.slice(0, longest / 2).join('')} … ${signs.slice(-longest / 4).join('')}`;
}

const longest = 1_000;

/** A cell can hold a novel; a sentence quotes as much of it as tells which cell it is. */
function cut(found: string): string {
  const signs = [...found];
  return signs.length > mostQuoted ? `${signs.slice(0, mostQuoted).join('')}…` : found;
}

const mostQuoted = 60;

function sentence(parts: ProblemParts, language: Language): string {
  return language === 'zh' ? chinese(parts) : english(parts);
}

function english({ place, field, expected, found, because }: ProblemParts): string {
  const where = [place?.en, field && `"${field.en}"`].filter(Boolean).join(', ');
  const what =
    because?.en ??
    [expected && `expected ${expected.en}`, found !== undefined && `found ${quoted(found)}`].filter(Boolean).join(', ');
  return `${where && `${where}: `}${what}${/[.!?]$/.test(what) ? '' : '.'}`;
}

function chinese({ place, field, expected, found, because }: ProblemParts): string {
  const where = [place?.zh, field && `“${field.zh}”`].filter(Boolean).join(' ');
  const what =
    because?.zh ??
    [expected && `应为${expected.zh}`, found !== undefined && `实为${found === '' ? '空白' : `“${found}”`}`]
      .filter(Boolean)
      .join('，');
  return `${where && `${where}：`}${what}${/[。！？]$/.test(what) ? '' : '。'}`;
}

function quoted(found: string): string {
  return found === '' ? 'nothing' : `"${found}"`;
}
