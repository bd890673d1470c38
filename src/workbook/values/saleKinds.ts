import { Problem } from '../../engine/problem';
import { saleKinds } from '../../engine/cover';
import { plain } from '../headings/heading';
import { isBlank, shown } from './odd';

/** What else people write for a kind of sale, in the order of the kinds. */
const spellings: readonly (readonly string[])[] = [
  ['public', 'government', 'sovereign', '政府', '公共机构'],
  ['consumer', 'private', '消费者'],
  ['affiliated', 'associated company', 'intercompany', 'group company', '关联方', '集团内'],
  ['lease', 'rental', '融资租赁'],
  ['prepayment', 'cash in advance', 'CIA', '预付', '预收款'],
  ['cash', 'card', 'credit card', '现金', '现销'],
  ['COD', '货到付现'],
  ['confirmed LC', 'confirmed L/C', 'CLC'],
  ['寄售销售', 'consigned'],
  ['trial', '试用'],
  ['LC', 'L/C', 'unconfirmed letter of credit'],
  ['D/P', 'CAD', 'cash against documents'],
  ['D/A'],
  ['O/A', 'OA', 'credit', '放账', '赊账'],
];

const known = new Map(
  saleKinds.flatMap(({ name }, kind) =>
    [name.en, name.zh, ...spellings[kind]!].map((text) => [plain(text), 1 << kind] as const),
  ),
);

/** One or more kinds of sale, divided by commas: as bits. Blank is not given. */
export function readSaleKinds(cell: unknown): number | null | Problem {
  if (isBlank(cell)) return null;
  let kinds = 0;
  for (const word of shown(cell).split(/[,;，；、]/)) {
    const kind = known.get(plain(word));
    if (kind === undefined)
      return new Problem({
        kind: 'invalid',
        expected: {
          en: saleKinds.map(({ name }) => name.en).join(', '),
          zh: saleKinds.map(({ name }) => name.zh).join('、'),
        },
        found: word.trim(),
      });
    kinds |= kind;
  }
  return kinds;
}
