import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { firstGroups, foldedGroups, isGiven, termFields, type TermField, type TermGroup } from '../policy/termFields';
import { usePane } from './context';
import { Disclosure } from './disclosure';
import { PresetChoice } from './presetChoice';
import { Section } from './section';
import { isAsked, TermInput } from './termInput';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px' },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  legend: {
    padding: '0 0 6px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  title: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  given: { color: tokens.colorBrandForeground1, whiteSpace: 'nowrap' },
});

/** The terms of cover, typed: the common ones at once, the others by subject when they are opened, each with its help. */
export function TermForm(): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.form}>
      <PresetChoice />
      {firstGroups.map((group) => (
        <fieldset key={group} className={styles.group}>
          <legend className={styles.legend}>{words[`policy.group.${group}`]}</legend>
          {fieldsOf(group).map((field) => (
            <TermInput key={field.key} field={field} />
          ))}
        </fieldset>
      ))}
      <Section title={words['policy.more']} lead={words['policy.more.lead']}>
        {foldedGroups.map((group) => (
          <Folded key={group} group={group} />
        ))}
      </Section>
    </div>
  );
}

/** Opened by the user, or because the policy cannot be applied for want of one of its terms. */
function Folded({ group }: { readonly group: TermGroup }): ReactElement {
  const styles = useStyles();
  const { words, format, state } = usePane();
  const fields = fieldsOf(group);
  const given = fields.filter((field) => isGiven(state.answers.terms, field)).length;
  const asked = fields.some((field) => isAsked(field, state.policyTrouble));
  const [open, setOpen] = useState(asked);
  const title = (
    <span className={styles.title}>
      <span>{words[`policy.group.${group}`]}</span>
      {given > 0 && <span className={styles.given}>{words['policy.given'](format.count(given))}</span>}
    </span>
  );
  return (
    <Disclosure title={title} open={open || asked} onToggle={setOpen}>
      {(open || asked) && (
        <div className={styles.group}>
          {fields.map((field) => (
            <TermInput key={field.key} field={field} />
          ))}
        </div>
      )}
    </Disclosure>
  );
}

function fieldsOf(group: TermGroup): readonly TermField[] {
  return termFields.filter((field) => field.group === group);
}
