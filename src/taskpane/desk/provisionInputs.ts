import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { bucketNames } from '../../functions/layouts/rollRates';
import { usualBuckets } from '../../functions/layouts/ageing';
import { matrixHeadings } from '../../workbook/headings/provision';
import { settingHeadings } from '../../workbook/headings/settings';
import { readPercentage } from '../../workbook/values/percentage';
import type { Rectangle } from '../port/spreadsheet';
import type { State } from '../session/state';
import { amountTyped } from '../year/ownFirm';
import { statedSetting } from './statedSetting';

type Told = Pick<State, 'answers'>;

/** The buckets whose rates are typed, those of AGEING; the answer holds each by its English name. */
export const buckets = bucketNames(usualBuckets, 'due date');

/** The share that was typed for a bucket; null where it is blank or cannot be read. */
export function rateTyped({ answers }: Told, bucket: string): number | null {
  const read = readPercentage(answers.lossRates[bucket] ?? '');
  return read instanceof Problem ? null : read;
}

/** The typed matrix with its headings; null until every bucket has a rate. */
export function matrixTyped(told: Told, language: Language): Rectangle | null {
  const rates = buckets.map(({ en }) => rateTyped(told, en));
  if (rates.some((rate) => rate === null)) return null;
  return [matrixHead(language), ...buckets.map((bucket, at) => [bucket[language], rates[at]])];
}

export function matrixHead(language: Language): readonly string[] {
  return [matrixHeadings.bucket.words[language], matrixHeadings.rate.words[language]];
}

/** The first bucket that is typed to lose less than the one before it. */
export function reversedRate(told: Told): { readonly earlier: number; readonly later: number } | null {
  const rates = buckets.map(({ en }) => rateTyped(told, en));
  const at = rates.findIndex((rate, index) => index > 0 && rate !== null && rate < (rates[index - 1] ?? 0));
  return at < 0 ? null : { earlier: at - 1, later: at };
}

/** An outlook other than 1 is nothing without its reason. */
export function outlookLacksReason({ answers }: Told): boolean {
  const factor = amountTyped(answers.outlook);
  return factor !== null && factor !== 1 && answers.outlookReason.trim() === '';
}

interface TypedSetting {
  readonly key: string;
  readonly name: string;
  readonly value: string | number | null;
}

/** What the pane asks of a provision as settings, but for what the user's own settings say already; the value is null where nothing was typed. */
export function provisionTyped(
  { answers, books }: Pick<State, 'answers' | 'books'>,
  language: Language,
): readonly TypedSetting[] {
  const counted = settingHeadings.coverCounted.choices!.find(({ value }) => value === answers.coverCounted)!;
  const typed = [
    ['openingAllowance', amountTyped(answers.openingAllowance)],
    ['periodWrittenOff', amountTyped(answers.writtenOff)],
    ['outlook', outlookLacksReason({ answers }) ? null : amountTyped(answers.outlook)],
    ['outlookReason', answers.outlookReason.trim() || null],
    ['coverCounted', language === 'zh' ? counted.zh : counted.value],
  ] as const;
  return typed
    .filter(([key]) => statedSetting(books?.settings ?? null, key) === null)
    .map(([key, value]) => ({ key, name: settingHeadings[key].words[language], value }));
}
