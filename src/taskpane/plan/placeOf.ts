/** A text as `MATCH`, `COUNTIF` and their like look for it when it means only itself: there `*`, `?` and `~` stand for other signs. */
export function exactly(text: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;
}

/** In which of the cells a customer stands, or customers stand; numbers are looked for as they are written, so that 1001 and "1001" are one. */
export function placeOf(customer: string, cells: string): string {
  return `MATCH(${exactly(customer)},${cells}&"",0)`;
}
