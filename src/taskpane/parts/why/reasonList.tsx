import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Reason } from '../../why/explanation';
import { usePane } from '../context';
import { figureShown } from './figureShown';

const useStyles = makeStyles({
  title: {
    margin: '10px 0 2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  line: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: '8px',
    padding: '3px 0',
    lineHeight: tokens.lineHeightBase200,
    borderTop: `1px dotted ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', maxWidth: '150px' },
  to: {
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    textAlign: 'start',
    color: 'inherit',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationStyle: 'solid' },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ReasonListProps {
  readonly title: string;
  readonly reasons: readonly Reason[];
  readonly quiet?: boolean;
}

/** Reasons of one kind under their title; those that stand in a cell go there. */
export function ReasonList({ title, reasons, quiet = false }: ReasonListProps): ReactElement | null {
  const styles = useStyles();
  if (reasons.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul className={mergeClasses(styles.list, quiet && styles.quiet)}>
        {reasons.map((reason, at) => (
          <li key={at} className={styles.line}>
            <Says reason={reason} />
            <span className={styles.figure}>
              <Figures reason={reason} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Says({ reason: { says, reference } }: { readonly reason: Reason }): ReactElement {
  const styles = useStyles();
  const { words, session } = usePane();
  if (reference === null) return <span>{says}</span>;
  return (
    <button
      type="button"
      className={styles.to}
      title={words.showCell(reference)}
      onClick={() => session.show(reference)}
    >
      {says}
    </button>
  );
}

/** A figure, or one that becomes another. A link of a source is not shown: the work is named. */
function Figures({ reason: { kind, figure, after, unit } }: { readonly reason: Reason }): ReactElement | null {
  const { format } = usePane();
  if (kind === 'source') return null;
  const [before, then] = [figureShown(figure, unit, format), figureShown(after, unit, format)];
  if (then === '') return <>{before}</>;
  return <>{before === '' ? `→ ${then}` : `${before} → ${then}`}</>;
}
