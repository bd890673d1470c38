import { Problem } from '../../engine/problem';
import { causesOfLoss, nameOf, type CauseOfLoss, type CoveredCause } from '../../engine/cover';
import { plain } from '../headings/heading';
import { isBlank, shown } from './odd';
import { readPercentage } from './percentage';

/** What else people write for a cause of loss. */
const spellings: Readonly<Record<CauseOfLoss, readonly string[]>> = {
  insolvency: [
    'insolvent',
    'insolvencies',
    'bankruptcy',
    'bankrupt',
    'liquidation',
    '买方破产',
    '破产或无力偿付债务',
    '破产或无力偿付',
    '无力偿付债务',
    '无力偿付',
    '无力偿还',
    '资不抵债',
  ],
  default: [
    'protracted default',
    'payment default',
    'late payment',
    'slow payment',
    'non-payment',
    '长期拖欠',
    '买方拖欠',
    '拖欠货款',
    '拖欠账款',
    '逾期不付',
  ],
  rejection: [
    'rejection of goods',
    'rejected goods',
    'rejected',
    'refusal of goods',
    'repudiation',
    'non-acceptance',
    '拒收货物',
    '买方拒收',
    '拒绝接收货物',
    '拒绝受领货物',
  ],
  political: [
    'political risk',
    'political risks',
    'political event',
    'political events',
    'country risk',
    '政治事件',
    '国家风险',
  ],
};

const known = new Map(
  causesOfLoss.flatMap(({ cause, name }) =>
    [name.en, name.zh, ...spellings[cause]].map((text) => [plain(text), cause] as const),
  ),
);

/** One of the causes of loss; null where nothing is said. */
export function readCause(cell: unknown): CauseOfLoss | null | Problem {
  if (isBlank(cell)) return null;
  return known.get(plain(shown(cell))) ?? new Problem({ kind: 'invalid', expected: expected(), found: shown(cell) });
}

/** The causes that a policy covers, divided by commas, each with its percentage where it has one of its own: `insolvency 90%, rejection 80%`. Blank is not given. */
export function readCovers(cell: unknown): readonly CoveredCause[] | null | Problem {
  if (isBlank(cell)) return null;
  const covers: CoveredCause[] = [];
  for (const written of shown(cell)
    .split(/[,;，；、/]|\band\b|[和及]/)
    .filter((part) => part.trim() !== '')) {
    const covered = coveredIn(written.normalize('NFKC').trim());
    if (covered instanceof Problem) return covered;
    if (covers.some(({ cause }) => cause === covered.cause)) return twice(covered.cause);
    covers.push(covered);
  }
  return causesOfLoss.flatMap(({ cause }) => covers.filter((covered) => covered.cause === cause));
}

function coveredIn(written: string): CoveredCause | Problem {
  const [, name, share] = /^(.*?)[\s:=(]*(\d[\d.]*\s*[%‰]?)?\)?$/.exec(written)!;
  const cause = readCause(name!.replace(/\s+only$/i, '').replace(/^仅/, ''));
  if (cause instanceof Problem) return cause;
  if (cause === null) return new Problem({ kind: 'invalid', expected: expected(), found: written });
  if (share === undefined) return { cause, percentage: null };
  const percentage = readPercentage(share);
  if (percentage instanceof Problem) return percentage;
  return percentage === null
    ? new Problem({
        kind: 'invalid',
        expected: { en: 'a percentage above 0%', zh: '大于 0% 的百分比' },
        found: written,
      })
    : { cause, percentage };
}

function twice(cause: CauseOfLoss): Problem {
  const { en, zh } = nameOf(cause);
  return new Problem({ kind: 'invalid', because: { en: `"${en}" is named twice`, zh: `“${zh}”出现两次` } });
}

function expected() {
  const names = (language: 'en' | 'zh') => causesOfLoss.map(({ name }) => name[language]);
  return { en: names('en').join(', '), zh: names('zh').join('、') };
}
