import type { Policy } from '../../cover/policy/policy';
import type { Words } from '../../words';
import type { BookShape } from './book';
import { leastFirstLoss, type PolicyTypeName } from './policyTypes';

/** Whether the market would sell a type for such a book and it could do its work; what it is worth is weighed elsewhere. */
type Fit = 'fits' | 'possible' | 'doesNotFit';

interface Fitted {
  readonly fit: Fit;
  readonly why: Words;
}

/** What a rule looks at: the book, the terms of the type, and what a bad year may cost the firm without breaking it (null: not known). */
interface Asked {
  readonly shape: BookShape;
  readonly policy: Policy;
  readonly bearable: number | null;
}

/** The first reason that decides is told. */
export const fits: Readonly<Record<PolicyTypeName, (asked: Asked) => Fitted>> = {
  'whole turnover': ({ shape: { count } }) =>
    count > named
      ? yes(`${count} customers: too many to be named one by one`, `${count} 家客户，不宜逐一指定`)
      : maybe(
          `${customers(count)} could be named one by one as well (key accounts)`,
          `仅 ${count} 家客户，也可逐一指定（重点客户）`,
        ),
  'key accounts': ({ shape: { count, tenLargestShare: share } }) =>
    count <= 10
      ? no(`with ${customers(count)} it is the same as insuring all`, `仅 ${count} 家客户，等同于统保`)
      : share >= most
        ? yes(`the ten largest owe ${percent(share)}`, `最大十家占欠款的 ${percent(share)}`)
        : no(
            `the ten largest owe only ${percent(share)}: most of the book would stay uninsured`,
            `最大十家仅占欠款的 ${percent(share)}：大部分敞口仍无保险`,
          ),
  'single buyer': ({ shape: { largestShare: share, largestIsRiskier, largestName } }) =>
    largestIsRiskier
      ? no(
          `${largestName} is a greater risk than your book on average: not sold alone`,
          `${largestName} 的风险高于平均：市场不单独承保`,
        )
      : share >= most
        ? yes(`${largestName} alone owes ${percent(share)}`, `仅 ${largestName} 一家即占欠款的 ${percent(share)}`)
        : no(
            `${largestName}, the largest, owes only ${percent(share)}`,
            `最大客户 ${largestName} 仅占欠款的 ${percent(share)}`,
          ),
  'excess of loss': excessOfLoss,
  'top-up': ({ shape: { aboveLimits } }) =>
    aboveLimits > 0
      ? maybe(
          `${amount(aboveLimits)} is owed above limits: ask your insurer to raise them first`,
          `超限欠款 ${amount(aboveLimits)}：请先申请提高基础限额`,
        )
      : no('nobody owes more than the limit', '没有客户的欠款超出限额'),
  'small business': exportsOnly,
  pooled: (asked) => {
    const { maximumLiability: maximum, insuredPercentage } = asked.policy;
    const worst = asked.shape.largest * (insuredPercentage ?? 1);
    return maximum !== null && worst > maximum
      ? no(
          `it pays at most ${amount(maximum)} a year, ${asked.shape.largestName} alone would claim ${amount(worst)}`,
          `全年最高赔付 ${amount(maximum)}，而仅 ${asked.shape.largestName} 一家的应赔额即为 ${amount(worst)}`,
        )
      : exportsOnly(asked);
  },
};

function excessOfLoss({ shape: { expectedLoss, count }, policy, bearable }: Asked): Fitted {
  const first = policy.aggregateFirstLoss ?? leastFirstLoss;
  if (bearable !== null && first > bearable)
    return no(
      `you may lose ${amount(bearable)} in a bad year, the first loss is ${amount(first)}`,
      `不利年份可承受 ${amount(bearable)}，而累计免赔额为 ${amount(first)}`,
    );
  if (count < few)
    return no(
      `${customers(count)}: one default decides the year, there is no usual loss to bear`,
      `仅 ${count} 家客户：一家违约即决定全年损失，没有可自担的常态损失`,
    );
  return bearable === null
    ? maybe(
        `whether you can bear ${amount(first)} is not known (Absorbable loss or Cash)`,
        `能否承受 ${amount(first)} 未知（请填写可承受损失或现金）`,
      )
    : yes(
        `you can bear the first loss of ${amount(first)}; ${amount(expectedLoss)} is lost in a usual year`,
        `可承受累计免赔额 ${amount(first)}；平均每年损失 ${amount(expectedLoss)}`,
      );
}

function exportsOnly({ shape: { countries } }: Asked): Fitted {
  if (countries === null)
    return maybe(
      'export sales alone qualify, and the countries of your customers are not given',
      '仅限出口销售，而客户所在国家未全部填写',
    );
  return countries === 1
    ? maybe(
        'all customers are in one country: it qualifies only if that is abroad',
        '全部客户在同一国家：仅当其为境外时适用',
      )
    : maybe(
        `export sales alone qualify; customers in ${countries} countries`,
        `仅限出口销售；客户分布于 ${countries} 个国家`,
      );
}

function customers(count: number): string {
  return count === 1 ? '1 customer' : `${count} customers`;
}

function amount(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

const told = (fit: Fit) => (en: string, zh: string) => ({ fit, why: { en, zh } });
const [yes, maybe, no] = [told('fits'), told('possible'), told('doesNotFit')];

/** Named policies cover 2 to 20 customers (HIBL). */
const named = 20;
/** Expert: fewer have no usual yearly loss; half the book is most of it. */
const few = 10;
const most = 0.5;
