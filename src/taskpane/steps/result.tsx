import { useMemo, type ReactElement } from 'react';
import { missingIn } from '../outcome/missing';
import type { Outcome } from '../outcome/outcome';
import { sumsOf } from '../outcome/sums';
import { usePane } from '../parts/context';
import { CostOfCover } from '../parts/costOfCover';
import { CustomerTable } from '../parts/customerTable';
import { PurposeChoice } from '../parts/desk/purpose';
import { Equity } from '../parts/equity';
import { Headline } from '../parts/headline';
import { IfOneFails } from '../parts/ifOneFails';
import { laterStep } from '../parts/laterStep';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { Section } from '../parts/section';
import { Tiles } from '../parts/tiles';
import { WithoutLimit } from '../parts/withoutLimit';
import { WholeYear } from '../parts/year/wholeYear';

/** What to do now is asked of the invoices, and loaded with its answer. */
const ToDo = laterStep(() => import('../parts/desk/todo').then(({ ToDo }) => ToDo));

/** Who could hurt, and what the policy gives back. */
export function ResultStep(): ReactElement {
  const { language, words, state } = usePane();
  const { outcome } = state;
  return (
    <Page title={words['result.title']}>
      {outcome?.ratedProblem && (
        <Notice kind="trouble" live>
          {outcome.ratedProblem.in(language)}
        </Notice>
      )}
      {outcome?.rated && <Rating outcome={outcome} />}
      {outcome && <PurposeChoice />}
    </Page>
  );
}

function Rating({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const { words, format, state } = usePane();
  const receivables = state.books?.receivables?.range ?? null;
  const hasInvoices = receivables !== null && !receivables.summarised;
  const rated = outcome.rated!;
  const sums = useMemo(() => sumsOf(rated), [rated]);
  const { coming, defaulted, unrated } = sums;
  const tile = (label: string, amount: number) => ({
    label,
    value: format.amount(amount),
    full: format.fullAmount(amount),
  });
  const share = coming.exposure > 0 ? format.share(coming.expectedLoss / coming.exposure) : '—';
  const tiles = [
    tile(words['result.exposure'], coming.exposure + defaulted.exposure),
    tile(words['result.expectedLoss'], coming.expectedLoss),
    defaulted.count > 0
      ? tile(words['result.defaulted'], defaulted.expectedLoss)
      : { label: words['result.share'], value: share },
  ];
  return (
    <>
      <Headline outcome={outcome} sums={sums} />
      <Tiles tiles={tiles} />
      {unrated > 0 && <Notice kind="warning">{words['result.unrated'](format.count(unrated))}</Notice>}
      <Section title={words['result.customers']}>
        <CustomerTable rated={rated} />
      </Section>
      {hasInvoices && <ToDo />}
      <WithoutLimit outcome={outcome} />
      <IfOneFails outcome={outcome} />
      <CostOfCover outcome={outcome} />
      <Equity rated={rated} />
      <WholeYear />
      <Missing />
    </>
  );
}

function Missing(): ReactElement | null {
  const { words, state } = usePane();
  const missing = missingIn(state);
  if (missing.length === 0) return null;
  return (
    <Section title={words['result.missing']}>
      <Notice kind="info">
        <ul>
          {missing.map((one) => (
            <li key={one}>{words[`result.missing.${one}`]}</li>
          ))}
        </ul>
      </Notice>
    </Section>
  );
}
