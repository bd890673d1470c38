import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { missingIn } from '../outcome/missing';
import type { Outcome } from '../outcome/outcome';
import { sumsOf, type Sums } from '../outcome/sums';
import { Bars } from '../parts/bars';
import { usePane } from '../parts/context';
import { CostOfCover } from '../parts/costOfCover';
import { CustomerTable } from '../parts/customerTable';
import { Equity } from '../parts/equity';
import { Legend } from '../parts/legend';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { Section } from '../parts/section';
import { Tiles } from '../parts/tiles';
import { WholeYear } from '../parts/year/wholeYear';

const useStyles = makeStyles({
  headline: {
    margin: 0,
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '& p': { margin: 0 },
    '& p + p': { marginTop: '4px', color: tokens.colorNeutralForeground2 },
  },
});

const BARS = 8;

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
      <IfOneFails outcome={outcome} />
      <CostOfCover outcome={outcome} />
      <Equity rated={rated} />
      <WholeYear />
      <Missing />
    </>
  );
}

function Headline({
  outcome,
  sums: { exposure, expectedLoss },
}: {
  readonly outcome: Outcome;
  readonly sums: Sums;
}): ReactElement {
  const styles = useStyles();
  const { words, format } = usePane();
  const [worst] = outcome.fails ?? [];
  return (
    <div className={styles.headline}>
      <p>
        <strong>{words['result.headline'](format.amount(expectedLoss), format.amount(exposure))}</strong>
      </p>
      {worst && (
        <p>{words['result.headline.worst'](worst.name, format.amount(worst.loss), format.amount(worst.indemnity))}</p>
      )}
    </div>
  );
}

function IfOneFails({ outcome: { fails, failsProblem } }: { readonly outcome: Outcome }): ReactElement {
  const { language, words, format } = usePane();
  const bars = (fails ?? []).slice(0, BARS);
  return (
    <Section title={words['result.fails']} lead={fails ? words['result.fails.lead'] : undefined}>
      {failsProblem && <Notice kind="warning">{failsProblem.in(language)}</Notice>}
      {!fails && !failsProblem && <Notice kind="info">{words['result.noPolicy']}</Notice>}
      {bars.length > 0 && (
        <>
          <Legend whole={words['result.lost']} part={words['result.paid']} />
          <Bars
            label={words['result.fails.chart'](format.count(bars.length))}
            bars={bars.map(({ row, name, loss, indemnity }) => ({
              key: String(row),
              name,
              numbers: `${format.amount(indemnity)} / ${format.amount(loss)}`,
              whole: loss,
              part: indemnity,
            }))}
          />
        </>
      )}
    </Section>
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
