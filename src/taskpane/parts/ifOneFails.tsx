import type { ReactElement } from 'react';
import type { Outcome } from '../outcome/outcome';
import { Bars } from './bars';
import { usePane } from './context';
import { Legend } from './legend';
import { Notice } from './notice';
import { Section } from './section';

const BARS = 8;

/** The customers whose failure costs most: what is lost, and what the policy pays of it. */
export function IfOneFails({ outcome: { fails, failsProblem } }: { readonly outcome: Outcome }): ReactElement {
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
