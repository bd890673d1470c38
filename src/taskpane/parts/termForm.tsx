import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { firstGroups, foldedGroups, termFields, type TermGroup } from '../policy/termFields';
import { usePane } from './context';
import { FoldedTerms } from './foldedTerms';
import { PresetChoice } from './presetChoice';
import { Section } from './section';
import { TermGroupInputs } from './termGroupInputs';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px' },
});

/** The terms of cover, typed: the common ones at once, the others by subject when they are opened, each with its help. */
export function TermForm(): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const fieldsOf = (group: TermGroup) => termFields.filter((field) => field.group === group);
  return (
    <div className={styles.form}>
      <PresetChoice />
      {firstGroups.map((group) => (
        <TermGroupInputs key={group} legend={words[`policy.group.${group}`]} fields={fieldsOf(group)} />
      ))}
      <Section title={words['policy.more']} lead={words['policy.more.lead']}>
        {foldedGroups.map((group) => (
          <FoldedTerms key={group} title={words[`policy.group.${group}`]} fields={fieldsOf(group)} />
        ))}
      </Section>
    </div>
  );
}
