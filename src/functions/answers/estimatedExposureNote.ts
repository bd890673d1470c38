import type { DatedBook, Entry } from '../../engine/portfolio';
import type { Words } from '../../engine/words';
import { estimatedExposureLines } from '../layouts/estimatedExposure';
import { lineName, type Told } from '../line';
import type { LedgerOnDay } from './ledgerOnDay';
import { shownAmount } from './shownFigures';

/** That exposures of the year are estimates because no ledger is at hand, or an invoice of it cannot be read, in sentences that are names of lines. */
export function estimatedExposureNote({ entries, ledger }: Asked): readonly Words[] {
  const estimated = entries.filter((entry) => entry.estimated && entry.exposure > 0);
  const unread = estimated.filter((entry) => entry.unread);
  return [
    ...told(
      'estimated',
      estimated.filter((entry) => !entry.unread),
      entries,
      () => ({}),
    ),
    ...told('unread', unread, entries, (language) => ({
      names: namesOf(unread, language),
      // Beside receivables the first invoice stands in the line that says who is known by its own row alone.
      reason: ledger ? '' : unread[0]!.unread![language],
    })),
  ];
}

type Asked = DatedBook & { readonly ledger?: LedgerOnDay | null };

function namesOf(some: readonly Entry[], language: keyof Words): string {
  const names = some.slice(0, 5).map(({ customer }) => customer.name ?? customer.id);
  return [...names, ...(some.length > names.length ? ['…'] : [])].join(language === 'zh' ? '、' : ', ');
}

/** One line where it concerns somebody, else none. */
function told(
  key: keyof typeof estimatedExposureLines,
  some: readonly Entry[],
  entries: readonly Entry[],
  besides: (language: keyof Words) => Told,
): readonly Words[] {
  if (some.length === 0) return [];
  const figures = { count: some.length, all: entries.length, amount: sumOf(some), total: sumOf(entries) };
  const from = (['sales', 'limit'] as const).filter((one) => some.some((entry) => entry.estimated === one));
  const words = (language: keyof Words, or: string) => {
    const named = from.map((one) => origins[one][language]).join(or);
    return lineName(estimatedExposureLines[key], { ...figures, ...besides(language), from: named })[language].trim();
  };
  return [{ en: words('en', ' or '), zh: words('zh', '或') }];
}

function sumOf(some: readonly Entry[]): string {
  return shownAmount(some.reduce((total, { exposure }) => total + exposure, 0));
}

const origins = {
  sales: { en: 'annual sales × terms', zh: '年销售额 × 账期' },
  limit: { en: 'the credit limit', zh: '信用限额' },
} as const;
