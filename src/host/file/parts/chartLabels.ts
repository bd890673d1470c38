import type { ChartLabels } from '../book/documentOf';
import { type Parts, attribute, encoded, relationsOf, setText, textOf } from './package';
import { sheetParts } from './sheetParts';

const frame = /<xdr:graphicFrame\b[^]*?<xdr:cNvPr\b[^>]*>/g;

/** Name and description of each chart, which stand in the drawing of its sheet. */
export function chartLabelsIn(parts: Parts): ChartLabels {
  return new Map(
    sheetParts(parts).map(({ name, path }) => [
      name,
      drawingsOf(parts, path).flatMap((drawing) =>
        [...(textOf(parts, drawing) ?? '').matchAll(frame)].map(([found]) => {
          const tag = found.slice(found.lastIndexOf('<'));
          return { name: attribute(tag, 'name') ?? '', altText: attribute(tag, 'descr') };
        }),
      ),
    ]),
  );
}

export function writeChartLabels(parts: Parts, labels: ChartLabels): void {
  for (const { name, path } of sheetParts(parts)) {
    const left = [...(labels.get(name) ?? [])];
    for (const drawing of drawingsOf(parts, path)) {
      setText(
        parts,
        drawing,
        textOf(parts, drawing)!.replace(frame, (found) => {
          const label = left.shift();
          const tag = found.slice(found.lastIndexOf('<'));
          const description = label?.altText ? ` descr="${encoded(label.altText)}"` : '';
          return label
            ? found.replace(
                tag,
                () =>
                  `<xdr:cNvPr id="${attribute(tag, 'id')}" name="${encoded(label.name)}"${description}${tag.endsWith('/>') ? '/>' : '>'}`,
              )
            : found;
        }),
      );
    }
  }
}

function drawingsOf(parts: Parts, sheet: string): readonly string[] {
  return relationsOf(parts, sheet)
    .filter(({ type, target }) => type === 'drawing' && parts[target])
    .map(({ target }) => target);
}
