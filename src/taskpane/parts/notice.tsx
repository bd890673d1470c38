import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { CheckIcon, InfoIcon, WarningIcon } from './icons';

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: '8px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    '& > svg': { marginTop: '1px' },
    '& p': { margin: 0 },
    '& p + p, & ul': { marginTop: '4px', marginBottom: 0 },
    '& ul': { paddingLeft: '16px' },
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    '& > svg': { color: tokens.colorStatusWarningForeground1 },
  },
  trouble: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    '& > svg': { color: tokens.colorStatusDangerForeground1 },
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    '& > svg': { color: tokens.colorStatusSuccessForeground1 },
  },
});

interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'trouble' | 'good';
  /** Read out when it appears. */
  readonly live?: boolean;
  readonly children: ReactNode;
}

/** A boxed remark with its sign. */
export function Notice({ kind, live = false, children }: NoticeProps): ReactElement {
  const styles = useStyles();
  const Icon = kind === 'good' ? CheckIcon : kind === 'info' ? InfoIcon : WarningIcon;
  const role = live ? (kind === 'trouble' ? 'alert' : 'status') : undefined;
  return (
    <div className={mergeClasses(styles.notice, kind !== 'info' && styles[kind])} role={role}>
      <Icon />
      <div>{children}</div>
    </div>
  );
}
