import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { Explained } from '../outcome/steps';
import { usePane } from './context';

const useStyles = makeStyles({
  table: {
    width: '100%',
    marginTop: '2px',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: '3px 0 3px 8px !important' as '3px',
      fontWeight: tokens.fontWeightRegular,
      verticalAlign: 'top',
    },
    '& th:first-child': { textAlign: 'start', paddingLeft: '0 !important' as '0' },
    '& thead th': { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
    '& tbody tr > *': { borderTop: `1px dotted ${tokens.colorNeutralStroke2} !important` as 'none' },
  },
  number: { textAlign: 'end !important' as 'end', whiteSpace: 'nowrap' },
  same: { color: tokens.colorNeutralForeground3 },
});

/** Clause by clause: what it takes of the loss, and what is left after it. */
export function StepList({ steps }: { readonly steps: readonly Explained[] }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words['result.steps.clause']}</th>
          <th scope="col" className={styles.number}>
            {words['result.steps.takes']}
          </th>
          <th scope="col" className={styles.number}>
            {words['result.steps.leaves']}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => (
          <Fragment key={index}>
            {step.clause === steps[0]!.clause && <Lost amount={step.before} />}
            <Clause step={step} />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** With what a walk through the clauses begins; a customer with losses in two policy years has two walks. */
function Lost({ amount }: { readonly amount: number | null }): ReactElement {
  const styles = useStyles();
  const { words, format } = usePane();
  return (
    <tr>
      <th scope="row">{words['result.steps.loss']}</th>
      <td />
      <td className={styles.number}>{amount === null ? '' : format.fullAmount(amount)}</td>
    </tr>
  );
}

function Clause({ step: { clause, before, after } }: { readonly step: Explained }): ReactElement {
  const styles = useStyles();
  const { format } = usePane();
  if (before === null || after === null)
    return (
      <tr>
        <th scope="row" colSpan={3}>
          {clause}
        </th>
      </tr>
    );
  const look = mergeClasses(styles.number, before === after && styles.same);
  return (
    <tr>
      <th scope="row">{clause}</th>
      <td className={look}>{format.change(after - before)}</td>
      <td className={look}>{format.fullAmount(after)}</td>
    </tr>
  );
}
