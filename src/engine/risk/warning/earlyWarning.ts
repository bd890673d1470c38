import type { Words } from '../../words';
import type { Levels, Signal, SignalKey, Watched } from './signal';
import { signals } from './signals';

type WarningLight = 'red' | 'amber' | 'green';

export interface Warning {
  readonly light: WarningLight;
  /** One entry a signal, in their order. */
  readonly values: readonly (number | null)[];
  /** What raised the light, worst first; empty where it is green. */
  readonly reasons: readonly Words[];
}

/** A customer in default is red whatever the signals say; else the worst signal sets the light. */
export function earlyWarning(
  watched: Watched,
  inDefault: Words | null,
  levels: Readonly<Record<SignalKey, Levels>>,
): Warning {
  const knows = (signal: Signal) => watched.account.summarised === undefined || signal.fromSums === true;
  const values = signals.map((signal) => (knows(signal) ? signal.of(watched) : null));
  const raised = signals.map((signal, at) => ({
    signal,
    value: values[at] ?? null,
    light: lightOf(values[at] ?? null, levels[signal.key]),
  }));
  const reasons = (['red', 'amber'] as const).flatMap((light) =>
    raised.filter((one) => one.light === light).map(({ signal, value }) => signal.says(value!)),
  );
  const worst = (['red', 'amber'] as const).find((light) => raised.some((one) => one.light === light)) ?? 'green';
  return inDefault === null
    ? { light: worst, values, reasons }
    : { light: 'red', values, reasons: [inDefault, ...reasons] };
}

function lightOf(value: number | null, { amber, red }: Levels): WarningLight {
  if (value === null) return 'green';
  return value >= red ? 'red' : value >= amber ? 'amber' : 'green';
}
