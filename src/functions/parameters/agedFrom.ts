import type { AgedFrom } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import { countedFromChoices } from '../../workbook/headings/ageingChoices';
import { readChoice } from '../../workbook/values/choice';
import type { Parameter } from '../definition';

/** Null where nothing is said: then ages count from the due date, and those of a summarised ageing as it says. */
export const agedFrom: Parameter<AgedFrom | null> = {
  name: 'basis',
  help: {
    en: 'From which day ages count: due date (default) or invoice date.',
    zh: '账龄起算日：到期日（默认）或开票日期。',
  },
  dimensionality: 'scalar',
  optional: true,
  read: (cells) => {
    const basis = readChoice(countedFromChoices)(cells?.[0]?.[0]);
    if (basis instanceof Problem) throw new Problem({ ...basis.parts, field: { en: 'basis', zh: '账龄起算日 basis' } });
    return basis === 'document date' ? 'invoice date' : basis;
  },
};
