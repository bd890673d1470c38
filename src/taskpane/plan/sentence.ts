/** A sentence with its numbers live, as a formula (without its "="): what stands in braces is replaced by a part of the formula. */
export function sentence(template: string, parts: Readonly<Record<string, string>>): string {
  const pieces = template.split(/\{(\w+)\}/);
  return pieces
    .map((piece, index) => (index % 2 === 1 ? parts[piece] : quoted(piece)))
    .filter((piece) => piece !== '""')
    .join('&');
}

/** The same sentence with plain words in its places. */
export function filled(template: string, parts: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}

export function amountText(formula: string): string {
  return `TEXT(${formula},"#,##0")`;
}

export function shareText(formula: string): string {
  return `TEXT(${formula},"0.0%")`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
