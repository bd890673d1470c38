/** One element of a drawing. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  Object.entries(attributes).forEach(([key, value]) =>
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value),
  );
  if (text !== undefined) element.textContent = text;
  return element;
}
