import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Block } from '../port/spreadsheet';
import { usePane } from './context';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '8px', alignItems: 'center' },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  size: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

interface RangeChoiceProps {
  readonly label: string;
  readonly help: string;
  readonly required?: boolean;
  readonly value: string | null;
  /** Blocks that look like it, and all the others. */
  readonly likely: readonly Block[];
  readonly others: readonly Block[];
  /** Ledgers, of which it can be taken. */
  readonly from?: readonly Block[];
  /** Empty for none. */
  readonly onChoose: (reference: string) => void;
  readonly onUseSelection: () => void;
}

/** Which range of the workbook it is: the likely ones first, any other, or what is selected in the sheet. */
export function RangeChoice({
  label,
  help,
  required = false,
  value,
  likely,
  others,
  from = [],
  onChoose,
  onUseSelection,
}: RangeChoiceProps): ReactElement {
  const styles = useStyles();
  const { words, format } = usePane();
  const chosen = [...likely, ...from, ...others].find(({ reference }) => reference === value);
  const hint = chosen
    ? words['data.size'](chosen.sheet, format.count(chosen.rows), format.count(chosen.columns))
    : help;
  return (
    <Field label={label} required={required} hint={{ children: hint, className: styles.size }}>
      {(field) => (
        <div className={styles.row}>
          <Select
            {...field}
            className={styles.select}
            value={value ?? ''}
            onChange={(_, choice) => onChoose(choice.value)}
          >
            <option value="">{required ? words['data.choose'] : words['data.without']}</option>
            <Options label={words['data.likely']} blocks={likely} />
            <Options label={words['data.fromLedger']} blocks={from} />
            <Options label={words['data.others']} blocks={others} />
          </Select>
          <Button size="small" onClick={onUseSelection} aria-label={words['data.useSelectionFor'](label)}>
            {words['data.useSelection']}
          </Button>
        </div>
      )}
    </Field>
  );
}

function Options({
  label,
  blocks,
}: {
  readonly label: string;
  readonly blocks: readonly Block[];
}): ReactElement | null {
  if (blocks.length === 0) return null;
  return (
    <optgroup label={label}>
      {blocks.map(({ reference, label: name, kind, address, sheet }) => (
        <option key={reference} value={reference}>
          {kind === 'table' || kind === 'name' ? name : `${sheet} ${address}`}
        </option>
      ))}
    </optgroup>
  );
}
