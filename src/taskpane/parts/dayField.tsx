import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isoDay } from '../../engine/ledger';
import { serialOfIso } from '../words/format';
import { usePane } from './context';

const useStyles = makeStyles({
  suggestions: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px' },
});

interface DayFieldProps {
  readonly value: number | null;
  readonly suggestions: readonly { readonly label: string; readonly day: number }[];
  readonly onChange: (day: number | null) => void;
}

/** The day of the books, with the days that the workbook suggests. */
export function DayField({ value, suggestions, onChange }: DayFieldProps): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div>
      <Field label={words['data.day']} hint={words['data.day.help']} required>
        <Input
          type="date"
          value={value === null ? '' : isoDay(value)}
          onChange={(_, typed) => onChange(serialOfIso(typed.value))}
        />
      </Field>
      <div className={styles.suggestions}>
        {suggestions
          .filter(({ day }) => day !== value)
          .map(({ label, day }) => (
            <Button key={label} size="small" appearance="subtle" onClick={() => onChange(day)}>
              {label}
            </Button>
          ))}
      </div>
    </div>
  );
}
