import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { TypeVerdict } from '../layouts/policyType';
import type { Worth } from './worth';

/** A type of policy as it has been weighed. */
export interface Weighed {
  readonly worth: Worth;
  readonly verdict: TypeVerdict;
  readonly why: Words;
}

interface Row {
  readonly name: Words;
  readonly outcome: Weighed | Problem;
}

/** The type that brings most among those that suit and pay, by the strictest measure that the firm has given; none may be the answer. */
export function bestOf(rows: readonly Row[], published: boolean): { readonly sentence: Words; readonly none: boolean } {
  const weighed = rows.flatMap(({ name, outcome }) => (outcome instanceof Problem ? [] : [{ name, ...outcome }]));
  const able = weighed.filter(({ verdict }) => verdict === 'fits' || verdict === 'possible');
  if (able.length === 0) {
    const open = weighed.some(({ verdict }) => verdict === 'undecided');
    return { sentence: open ? undecided : none, none: !open && weighed.length > 0 };
  }
  const { words, of } = measures.find((measure) => able.every(({ worth }) => measure.of(worth) !== null))!;
  const sorted = [...able].sort((one, other) => of(other.worth)! - of(one.worth)!);
  const [{ name, worth, verdict }] = sorted as [(typeof able)[number]];
  const brings = Math.round(of(worth)!).toLocaleString('en-US');
  const asked = verdict === 'possible';
  return {
    none: false,
    sentence: {
      en: `${name.en}: of the types that suit and pay it brings most, ${brings} (${words.en})${asked ? ', if what it asks for is met' : ''}.${published ? ' Published typical terms are no offer: have it quoted.' : ''}`,
      zh: `${name.zh}：在适合且划算的类型中收益最高，为 ${brings}（${words.zh}）${asked ? '，以满足其要求为前提' : ''}。${published ? '公开的典型条件不构成报价：请询价。' : ''}`,
    },
  };
}

const measures: readonly { readonly words: Words; of(worth: Worth): number | null }[] = [
  {
    words: { en: 'net benefit by certainty equivalent', zh: '按确定性等价的净收益' },
    of: ({ value }) => value.netByCertainty,
  },
  {
    words: { en: 'net benefit with the value of capital', zh: '计入资本价值的净收益' },
    of: ({ value }) => value.netWithCapital,
  },
  { words: { en: 'net benefit on average', zh: '平均净收益' }, of: ({ value }) => value.netBenefit },
];

const none: Words = {
  en: 'No policy: of the types that suit none is worth its cost at these terms.',
  zh: '不投保：按上述条件，适合的类型均不划算。',
};

const undecided: Words = {
  en: 'Not decided: without a base rate it cannot be told which types pay.',
  zh: '暂无法判断：未给出基准违约率，无法判断哪些类型划算。',
};
