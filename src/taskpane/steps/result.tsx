import { useMemo, type ReactElement } from 'react';
import { missingIn } from '../outcome/missing';
import type { Outcome } from '../outcome/outcome';
import { sumsOf } from '../outcome/sums';
import { usePane } from '../parts/context';
import { CostOfCover } from '../parts/costOfCover';
import { CustomerTable } from '../parts/customerTable';
import { Equity } from '../parts/equity';
import { Headline } from '../parts/headline';
import { IfOneFails } from '../parts/ifOneFails';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { Section } from '../parts/section';
import { Tiles } from '../parts/tiles';
import { WithoutLimit } from '../parts/withoutLimit';
import { WholeYear } from '../parts/year/wholeYear';

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
    </Page>
  );
}

function Rating({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const { words, format } = usePane();
  const rated = outcome.rated!;
  const sums = useMemo(() => sumsOf(rated), [rated]);
  const { exposure, expectedLoss, unrated } = sums;
  return (
    <>
      <Headline outcome={outcome} sums={sums} />
      <Tiles
        tiles={[
          { label: words['result.exposure'], value: format.amount(exposure), full: format.fullAmount(exposure) },
          {
            label: words['result.expectedLoss'],
            value: format.amount(expectedLoss),
            full: format.fullAmount(expectedLoss),
          },
          { label: words['result.share'], value: exposure > 0 ? format.share(expectedLoss / exposure) : '—' },
        ]}
      />
      {unrated > 0 && <Notice kind="warning">{words['result.unrated'](format.count(unrated))}</Notice>}
      <Section title={words['result.customers']}>
        <CustomerTable rated={rated} />
      </Section>
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
