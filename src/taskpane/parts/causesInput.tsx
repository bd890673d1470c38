import { Checkbox, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { policyTerms } from '../../engine/cover';
import type { TermField } from '../policy/termFields';
import { chosenKinds } from '../policy/typed';
import { usePane } from './context';
import { useTerm } from './useTerm';

const useStyles = makeStyles({
  causes: { display: 'flex', flexDirection: 'column' },
  cause: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  share: { width: '112px', minWidth: 0, '& input': { minWidth: 0, fontVariantNumeric: 'tabular-nums' } },
});

/** Causes of loss to tick, each with its percentage where that is not the policy's: kept as one text, `insolvency, rejection 80%`. */
export function CausesInput({ field, id }: { readonly field: TermField; readonly id: string }): ReactElement {
  const styles = useStyles();
  const { language, words } = usePane();
  const [value, answer] = useTerm(field);
  const written = chosenKinds(value);
  const shareOf = (cause: string) =>
    written.find((one) => one === cause || one.startsWith(`${cause} `))?.slice(cause.length + 1) ?? null;
  const answered = (changed: string, share: string | null) =>
    answer(
      (field.choices ?? [])
        .flatMap(({ en }) => {
          const own = en === changed ? share : shareOf(en);
          return own === null ? [] : [`${en} ${own}`.trim()];
        })
        .join(', '),
    );
  return (
    <div role="group" aria-labelledby={id} className={styles.causes}>
      {field.choices?.map((cause) => {
        const share = shareOf(cause.en);
        return (
          <div key={cause.en} className={styles.cause}>
            <Checkbox
              label={cause[language]}
              checked={share !== null}
              onChange={(_, { checked }) => answered(cause.en, checked === true ? '' : null)}
            />
            {share !== null && (
              <Input
                className={styles.share}
                size="small"
                aria-label={`${cause[language]} ${policyTerms.insuredPercentage[language]}`}
                placeholder={words['policy.example.percent']}
                value={share}
                onChange={(_, typed) => answered(cause.en, typed.value.replace(/[,;]/g, ''))}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
