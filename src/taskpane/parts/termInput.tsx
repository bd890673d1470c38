import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { policyTerms } from '../../engine/cover';
import { termHelp } from '../policy/help';
import type { TermField } from '../policy/termFields';
import { chosenKinds } from '../policy/typed';
import { CausesInput } from './causesInput';
import { usePane } from './context';
import { useEditedTerms } from './editedTerms';
import { troubleIn } from './fieldTrouble';
import { HelpButton } from './helpButton';
import { useTerm } from './useTerm';

const useStyles = makeStyles({
  label: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '4px' },
  help: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  control: {
    minWidth: 0,
    width: '100%',
    '& input': { minWidth: 0, fontVariantNumeric: 'tabular-nums' },
    '& select': { minWidth: 0, textOverflow: 'ellipsis' },
  },
  kinds: { display: 'flex', flexDirection: 'column' },
});

/** One term: its name, its help on demand, what was typed, and what is wrong with it. */
export function TermInput({ field }: { readonly field: TermField }): ReactElement {
  const styles = useStyles();
  const { language, words } = usePane();
  const { id: form, trouble } = useEditedTerms();
  const [open, setOpen] = useState(false);
  const name = policyTerms[field.key][language];
  const asked = isAsked(field, trouble);
  const id = `${form}-${field.key}`;
  const [, answer] = useTerm(field);
  return (
    <div>
      <div className={styles.label}>
        {field.kind === 'kinds' || field.kind === 'causes' ? (
          <span id={id}>{name}</span>
        ) : (
          <label htmlFor={id}>{name}</label>
        )}
        <HelpButton label={words.moreHelp(name)} open={open} onToggle={() => setOpen(!open)} />
      </div>
      <Field
        validationMessage={asked ? troubleIn(trouble, answer) : undefined}
        hint={open ? { children: termHelp[field.key]?.[language], className: styles.help } : undefined}
      >
        {(control) =>
          field.kind === 'causes' ? (
            <CausesInput field={field} id={id} />
          ) : field.kind === 'kinds' ? (
            <Kinds field={field} id={id} />
          ) : (
            <Control field={field} {...control} id={id} />
          )
        }
      </Field>
    </div>
  );
}

/** Whether the policy cannot be applied because of this term. */
export function isAsked(
  { key }: TermField,
  trouble: { readonly parts: { readonly field?: { readonly en: string } } } | null,
): boolean {
  return trouble?.parts.field?.en === policyTerms[key].en;
}

interface ControlProps {
  readonly field: TermField;
  readonly id: string;
}

function Control({ field, ...control }: ControlProps): ReactElement {
  const styles = useStyles();
  const { language, words } = usePane();
  const [value, answer] = useTerm(field);
  if (field.choices) {
    return (
      <Select {...control} className={styles.control} value={value} onChange={(_, choice) => answer(choice.value)}>
        <option value="">{words['policy.choose']}</option>
        {field.choices.map((choice) => (
          <option key={choice.en} value={choice.en}>
            {choice[language]}
          </option>
        ))}
      </Select>
    );
  }
  const example =
    field.kind === 'text' || field.kind === 'choice' || field.kind === 'kinds' || field.kind === 'causes'
      ? undefined
      : words[`policy.example.${field.key === 'premiumRate' ? 'rate' : field.kind}`];
  return (
    <Input
      {...control}
      className={styles.control}
      type={field.kind === 'date' ? 'date' : 'text'}
      placeholder={example}
      value={value}
      onChange={(_, typed) => answer(typed.value)}
    />
  );
}

function Kinds({ field, id }: ControlProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const [value, answer] = useTerm(field);
  const chosen = chosenKinds(value);
  const toggled = (kind: string, on: boolean) =>
    answer([...chosen.filter((one) => one !== kind), ...(on ? [kind] : [])].join(', '));
  return (
    <div role="group" aria-labelledby={id} className={styles.kinds}>
      {field.choices?.map((kind) => (
        <Checkbox
          key={kind.en}
          label={kind[language]}
          checked={chosen.includes(kind.en)}
          onChange={(_, { checked }) => toggled(kind.en, checked === true)}
        />
      ))}
    </div>
  );
}
