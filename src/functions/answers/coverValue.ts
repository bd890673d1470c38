import { sources } from '../../engine/sources';
import type { Language, Words } from '../../engine/words';
import type { Policy } from '../../engine/cover';
import { marketRates } from '../../engine/tables';
import type { Answer } from '../definition';
import { baseRateLine, coverValueLayout, verdictLine } from '../layouts/coverValue';
import { worthLines } from '../layouts/worthLines';
import { lineName } from '../line';
import { printer } from '../printer';
import { bookUnder } from './bookUnder';
import { causesNote } from './causesNote';
import { independenceNote } from './independenceNote';
import { ledgerNotes } from './ledgerNotes';
import { placeholderNote } from './placeholderNote';
import { premiumBaseNote } from './premiumBaseNote';
import { verdictWords } from './verdictWords';
import { withoutLimitNote } from './withoutLimitNote';
import { weighedGrounds } from './weighedGrounds';
import { bookOf, lossesOf, worthOf, type Worth, type WorthGiven } from './worth';
import { estimatedExposureNote } from './estimatedExposureNote';

export function answerCoverValue(given: WorthGiven & { readonly policy: Policy }, language: Language): Answer {
  const book = bookOf(given);
  const worth = worthOf(given.policy, book, given, lossesOf(book, given));
  const { verdict, why } = verdictWords(worth);
  const figures = Object.values(worthLines).map(({ words, how, needs, of }) => {
    const amount = of(worth);
    return { what: words, amount, how: amount === null ? needed(needs) : how };
  });
  const print = printer(coverValueLayout, language);
  const onPlaceholder = placeholderNote(book);
  return print.answer(
    [
      baseRate(worth, onPlaceholder),
      ...figures,
      ...market(),
      ...weighedGrounds(worth),
      { what: lineName(verdictLine), amount: verdict, how: why },
      ...[
        ...estimatedExposureNote(book),
        ...ledgerNotes(given.customers, bookUnder(book, given.policy), given.policy),
        ...premiumBaseNote(book, given.policy),
        ...withoutLimitNote(book.all, given.policy),
        ...causesNote(given.policy, given.settings.portfolio.insolvencyShare),
        ...independenceNote(given.model, given.settings.portfolio),
      ].map((what) => ({ what, amount: null, how: null })),
      ...onPlaceholder.map((what) => ({ what, amount: null, how: null })),
    ].map(print.row),
  );
}

/** On what the level of all probabilities rests. */
function baseRate({ placeholder: { count, all } }: Worth, [note]: readonly Words[]) {
  return {
    what: lineName(baseRateLine),
    amount:
      note === undefined
        ? { en: 'given', zh: '已给出' }
        : { en: `not known: ${count} of ${all}`, zh: `未给出：${count}/${all}` },
    how: note ?? {
      en: 'Base rates, grades, statements or PDs of your own',
      zh: '基准违约率、评级、财务报表或自有违约概率',
    },
  };
}

/** Published rates for comparison; never part of the verdict. */
function market() {
  return marketRates.rows.map(({ name, low, high, source, firm }) => {
    const { title } = sources[source];
    return {
      what: name,
      amount: low === high ? percent(low) : `${percent(low)}–${percent(high)}`,
      how: {
        en: `For comparison only, of turnover${firm ? '' : ' (rule of thumb of the trade)'}: ${title}`,
        zh: `仅供对比，占营业额${firm ? '' : '（行业经验值）'}：${title}`,
      },
    };
  });
}

function needed({ en, zh }: Words): Words {
  return { en: `Needs: ${en}`, zh: `需要：${zh}` };
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(12))}%`;
}
