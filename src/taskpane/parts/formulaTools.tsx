import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { stampOf } from '../plan/stamp';
import { isTaken } from '../session/underWay';
import { usePane } from './context';
import { Section } from './section';

const useStyles = makeStyles({
  tools: {
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tool: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '10px',
    padding: '8px 10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    ':last-child': { borderBottom: 'none' },
  },
});

/** Repair, freeze and thaw the formulas of ours in the workbook. */
export function FormulaTools(): ReactElement {
  const styles = useStyles();
  const { language, words, format, state, session } = usePane();
  const { formulas } = state;
  const tools = [
    { name: words['insert.repair'], help: words['insert.repair.help'], act: session.repair, idle: formulas.live === 0 },
    {
      name: words['insert.freeze'],
      help: words['insert.freeze.help'],
      act: () => session.freeze((asOf) => stampOf(state, words, format, language, asOf)),
      idle: formulas.live === 0,
    },
    { name: words['insert.thaw'], help: words['insert.thaw.help'], act: session.thaw, idle: formulas.frozen === 0 },
  ];
  return (
    <Section
      title={words['insert.formulas']}
      lead={words['insert.formulas.count'](format.count(formulas.live), format.count(formulas.frozen))}
    >
      <div className={styles.tools}>
        {tools.map(({ name, help, act, idle }) => (
          <div key={name} className={styles.tool}>
            <span>{help}</span>
            <Button size="small" disabled={idle || isTaken(state)} onClick={() => void act()}>
              {name}
            </Button>
          </div>
        ))}
      </div>
    </Section>
  );
}
