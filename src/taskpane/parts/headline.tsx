import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Fails } from '../outcome/fails';
import { notInForce } from '../outcome/notInForce';
import type { Outcome } from '../outcome/outcome';
import type { Sums } from '../outcome/sums';
import { usePane } from './context';

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

/** What the coming year is expected to lose, what is lost already, and what the costliest failure costs and brings back; where nothing comes back, why. */
export function Headline({
  outcome,
  sums: { coming, defaulted },
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
        <strong>
          {words['result.headline'](
            format.amount(coming.expectedLoss),
            format.amount(coming.exposure),
            defaulted.count > 0,
          )}
        </strong>
      </p>
      {defaulted.count > 0 && (
        <p>
          {words['result.headline.defaulted'](
            defaulted.count,
            format.amount(defaulted.exposure),
            format.amount(defaulted.expectedLoss),
          )}
        </p>
      )}
      {worst && <Worst worst={worst} />}
    </div>
  );
}

function Worst({ worst: { name, loss, indemnity, note } }: { readonly worst: Fails }): ReactElement {
  const { words, format, state } = usePane();
  const outside = notInForce(state);
  const lost = format.amount(loss);
  if (outside) return <p>{words[`result.headline.${outside.because}`](name, lost, format.day(outside.day))}</p>;
  if (indemnity <= 0) return <p>{words['result.headline.nothing'](name, lost, note)}</p>;
  return <p>{words['result.headline.worst'](name, lost, format.amount(indemnity))}</p>;
}
