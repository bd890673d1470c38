import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th': { fontWeight: tokens.fontWeightRegular, textAlign: 'start', verticalAlign: 'baseline' },
    '& thead th': {
      color: tokens.colorNeutralForeground3,
      fontSize: tokens.fontSizeBase100,
      padding: '2px 0 4px',
      verticalAlign: 'bottom',
    },
    '& tbody th': { padding: '4px 6px 4px 0' },
    '& td': {
      padding: '4px 0 4px 10px',
      textAlign: 'end',
      fontVariantNumeric: 'tabular-nums',
      whiteSpace: 'nowrap',
      verticalAlign: 'baseline',
    },
    '& tbody tr > *': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  number: { textAlign: 'end !important' as 'end', paddingLeft: '10px !important' as '10px' },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  whole: { '& thead th': { wordBreak: 'keep-all' } },
  strong: { '& th, & td': { fontWeight: tokens.fontWeightSemibold } },
});

export interface FigureRow {
  /** Where labels may be the same. */
  readonly key?: string;
  readonly label: string;
  readonly note?: string;
  readonly strong?: boolean;
  readonly values: readonly { readonly shown: string; readonly full?: string }[];
}

interface FigureTableProps {
  readonly headings: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly label: string;
  /** Headings break between words alone, also in Chinese: for short ones over many columns. */
  readonly wholeWords?: boolean;
}

/** Measures down, who bears them across. */
export function FigureTable({ headings, rows, label, wholeWords = false }: FigureTableProps): ReactElement {
  const styles = useStyles();
  return (
    <table className={mergeClasses(styles.table, wholeWords && styles.whole)} aria-label={label}>
      <thead>
        <tr>
          {headings.map((heading, index) => (
            <th key={heading} scope="col" className={index > 0 ? styles.number : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label: name, note, strong, values }) => (
          <tr key={key ?? name} className={mergeClasses(strong && styles.strong)}>
            <th scope="row">
              {name}
              {note && <span className={styles.note}>{note}</span>}
            </th>
            {values.map(({ shown, full }, index) => (
              <td key={index} title={full}>
                {shown}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
