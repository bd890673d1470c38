import { Field, Input } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { readAmount } from '../../workbook/values/amount';
import { Problem } from '../../engine/problem';
import type { Rated } from '../outcome/rated';
import { Bars } from './bars';
import { usePane } from './context';
import { Section } from './section';

const LARGEST = 5;
/** A name above this share of equity is usually taken to the board (Basel's large exposures begin at a tenth of capital). */
const WORTH_A_DECISION = 0.1;

/** The largest names against the user's own equity. */
export function Equity({ rated }: { readonly rated: readonly Rated[] }): ReactElement {
  const { words, format, state, session } = usePane();
  const typed = readAmount(state.answers.equity);
  const equity = typed instanceof Problem || typed.value <= 0 ? null : typed.value;
  const largest = useMemo(
    () =>
      rated
        .filter(({ exposure }) => (exposure ?? 0) > 0)
        .sort((one, other) => other.exposure! - one.exposure!)
        .slice(0, LARGEST),
    [rated],
  );
  const numbers = (exposure: number) =>
    equity === null
      ? format.amount(exposure)
      : `${format.amount(exposure)} · ${words['result.equity.share'](format.share(exposure / equity))}`;
  return (
    <Section title={words['result.equity']}>
      <Field label={words['result.equity.field']} hint={words['result.equity.help']}>
        <Input
          value={state.answers.equity}
          inputMode="decimal"
          onChange={(_, { value }) => session.answer({ equity: value })}
        />
      </Field>
      {largest.length > 0 && (
        <Bars
          label={words['result.equity.chart']}
          mark={equity === null ? undefined : equity * WORTH_A_DECISION}
          bars={largest.map(({ row, name, exposure }) => ({
            key: String(row),
            name,
            numbers: numbers(exposure!),
            whole: exposure!,
            part: exposure!,
          }))}
        />
      )}
    </Section>
  );
}
