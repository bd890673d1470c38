import { Problem } from '../../engine/problem';
import type { Cells } from '../../workbook/values/cells';
import { isBlank } from '../../workbook/values/odd';
import type { Answer, Call, Definition } from '../definition';
import { invoke, type Circumstances } from '../invoke';

/** A call that is to be explained: the function, its arguments as cells, what they were read as, and the answer. */
export interface Asked {
  readonly definition: Definition;
  readonly args: readonly (Cells | null)[];
  /** By the names of the parameters; what each was read as. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly call: Call;
  readonly answer: Answer;
  /** The same function asked once more with other arguments. */
  again(args: readonly (Cells | null)[]): Promise<Answer>;
}

/** Asks the function, and keeps what its arguments were read as. Throws the Problem of the call where it fails as a whole. */
export async function askedOf(
  definition: Definition,
  args: readonly (Cells | null)[],
  circumstances: Circumstances,
): Promise<Asked> {
  const names = Object.keys(definition.parameters);
  refuseTooMany(definition, names, args);
  const kept = args.slice(0, names.length);
  const again = async (others: readonly (Cells | null)[]) => invoke(definition, others, circumstances);
  const answer = await again(kept);
  let read: Pick<Asked, 'given' | 'call'> | null = null;
  const reading: Definition = {
    ...definition,
    notes: 'own',
    run(given, call) {
      read = { given, call };
      return [];
    },
  };
  await invoke(reading, kept, circumstances);
  return { definition, args: kept, answer, again, ...read! };
}

function refuseTooMany({ name }: Definition, names: readonly string[], args: readonly (Cells | null)[]): void {
  if (args.slice(names.length).every((cells) => cells === null || cells.flat().every(isBlank))) return;
  throw new Problem({
    kind: 'invalid',
    because: {
      en: `${name} has ${names.length} arguments (${names.join(', ')}), and more were given: they stand behind the first four of EXPLAIN, in the same order as in the formula that is explained`,
      zh: `${name} 有 ${names.length} 个参数（${names.join('、')}），所给多于此数：请在 EXPLAIN 的前四个参数之后，按被解释公式的顺序填写`,
    },
  });
}
