import { makeStyles, tokens } from '@fluentui/react-components';

/** How a card looks that offers something to take: a type of policy, a quote. Its verdict is good, careful or quiet. */
export const useChoiceCard = makeStyles({
  card: {
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minWidth: 0,
    overflowWrap: 'anywhere',
    '& p': { margin: '4px 0 0' },
  },
  taken: { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 8px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  careful: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  button: { marginTop: '6px' },
});
