import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TermField } from '../policy/termFields';
import { TermInput } from './termInput';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  legend: {
    padding: '0 0 6px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

interface TermGroupInputsProps {
  readonly legend: string;
  readonly fields: readonly TermField[];
}

/** Terms of one subject, to be typed. */
export function TermGroupInputs({ legend, fields }: TermGroupInputsProps): ReactElement {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {fields.map((field) => (
        <TermInput key={field.key} field={field} />
      ))}
    </fieldset>
  );
}
