import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { HelpIcon } from './icons';

const useStyles = makeStyles({
  button: {
    display: 'inline-grid',
    placeItems: 'center',
    width: '24px',
    height: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& svg': { width: '14px', height: '14px' },
  },
});

interface HelpButtonProps {
  readonly label: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A question mark that opens or closes the help beside it. */
export function HelpButton({ label, open, onToggle }: HelpButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <button type="button" className={styles.button} aria-label={label} aria-expanded={open} onClick={onToggle}>
      <HelpIcon />
    </button>
  );
}
