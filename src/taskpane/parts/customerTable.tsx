import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { rowReference, type Rated } from '../outcome/rated';
import { usePane } from './context';
import { CustomerWhy } from './customerWhy';
import { ChevronIcon } from './icons';
import { More } from './more';
import { ScoreMark } from './scoreMark';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th': { fontWeight: tokens.fontWeightRegular, textAlign: 'start' },
    '& th, & td': { boxSizing: 'border-box' },
    '& thead th': { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100, padding: '6px 2px' },
    '& td': { padding: '4px 2px', fontVariantNumeric: 'tabular-nums' },
    '& tbody tr:not(:first-child) > *': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  number: { textAlign: 'end !important' as 'end' },
  name: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    alignItems: 'center',
    width: '100%',
    padding: '5px 4px 5px 6px',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    '& span': {
      overflow: 'hidden',
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: '2',
      overflowWrap: 'anywhere',
    },
    '& svg': { width: '12px', color: tokens.colorNeutralForeground3 },
    ':hover': { color: tokens.colorBrandForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: { '& svg': { transform: 'rotate(90deg)' } },
  first: { paddingLeft: '22px !important' as '22px' },
  score: { width: '40px' },
  grade: { width: '36px', paddingLeft: '10px !important' as '10px' },
  pd: { width: '42px' },
  loss: { width: '54px', paddingRight: '10px !important' as '10px' },
});

const FIRST = 10;

/** The customers, the most dangerous first; each opens to its reasons. */
export function CustomerTable({ rated }: { readonly rated: readonly Rated[] }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const [shown, setShown] = useState(FIRST);
  return (
    <div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.first}>
              {words['result.customer']}
            </th>
            <th scope="col" className={mergeClasses(styles.score, styles.number)}>
              {words['result.score']}
            </th>
            <th scope="col" className={styles.grade}>
              {words['result.grade']}
            </th>
            <th scope="col" className={mergeClasses(styles.pd, styles.number)} title={words['result.pd.long']}>
              {words['result.pd']}
            </th>
            <th scope="col" className={mergeClasses(styles.loss, styles.number)}>
              {words['result.loss']}
            </th>
          </tr>
        </thead>
        <tbody>
          {rated.slice(0, shown).map((one) => (
            <CustomerRows key={one.row} one={one} />
          ))}
        </tbody>
      </table>
      <More first={FIRST} shown={Math.min(shown, rated.length)} total={rated.length} onShow={setShown} />
    </div>
  );
}

function CustomerRows({ one }: { readonly one: Rated }): ReactElement {
  const styles = useStyles();
  const { words, format, state } = usePane();
  const [open, setOpen] = useState(false);
  const name = one.name || rowReference(state.books!, one.row);
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            className={mergeClasses(styles.name, open && styles.open)}
            aria-expanded={open}
            aria-label={words['result.why'](name)}
            onClick={() => setOpen(!open)}
          >
            <ChevronIcon />
            <span title={name}>{name}</span>
          </button>
        </th>
        <td className={styles.number}>{one.score === null ? '—' : <ScoreMark score={one.score} />}</td>
        <td className={styles.grade}>{one.grade || '—'}</td>
        <td className={styles.number}>{one.pd === null ? '—' : format.share(one.pd)}</td>
        <td
          className={mergeClasses(styles.number, styles.loss)}
          title={one.expectedLoss === null ? undefined : format.fullAmount(one.expectedLoss)}
        >
          {one.expectedLoss === null ? '—' : format.amount(one.expectedLoss)}
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={5}>
            <CustomerWhy one={one} />
          </td>
        </tr>
      )}
    </>
  );
}
