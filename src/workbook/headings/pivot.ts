/** A heading without the words that a pivot table puts before what it adds up: `Sum of Open balance`, `求和项:余额`. */
export function withoutPivot(heading: string): string {
  return heading.replace(adds, '');
}

/** As Excel names a sum of values in English, German, French, Spanish, Italian, Dutch, Portuguese and Chinese. */
const adds = /^\s*(?:(?:sum of|summe von|somme de|suma de|somma di|som van|soma de)\s|求和项\s*[:：])\s*(?=\S)/i;
