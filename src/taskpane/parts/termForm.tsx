import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { policyTerms } from '../../engine';
import { termHelp } from '../policy/help';
import { termFields, type TermField } from '../policy/termFields';
import { usePane } from './context';
import { HelpButton } from './helpButton';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px' },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  legend: { padding: '0 0 6px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  label: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '4px' },
  help: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  control: { minWidth: 0, width: '100%', '& input': { minWidth: 0, fontVariantNumeric: 'tabular-nums' }, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

const groups = ['wording', 'share', 'time', 'year'] as const;

/** The terms of cover, typed: the common ones at once, all of them on demand, each with its help. */
export function TermForm(): ReactElement {
  const styles = useStyles();
  const { words, format, state } = usePane();
  const [all, setAll] = useState(false);
  const shown = termFields.filter(({ key, first }) => all || first || (state.answers.terms[key] ?? '') !== '');
  return (
    <div className={styles.form}>
      {groups.map((group) => (
        <fieldset key={group} className={styles.group}>
          <legend className={styles.legend}>{words[`policy.group.${group}`]}</legend>
          {shown.filter((field) => field.group === group).map((field) => <Term key={field.key} field={field} />)}
        </fieldset>
      ))}
      <div><Button size="small" onClick={() => setAll(!all)}>{all ? words.fewer : words.all(format.count(termFields.length))}</Button></div>
    </div>
  );
}

function Term({ field }: { readonly field: TermField }): ReactElement {
  const styles = useStyles();
  const { language, words, state } = usePane();
  const [open, setOpen] = useState(false);
  const name = policyTerms[field.key][language];
  const help = termHelp[field.key][language];
  const asked = state.policyTrouble?.parts.field?.en === policyTerms[field.key].en;
  return (
    <div>
      <div className={styles.label}>
        <label htmlFor={`term-${field.key}`}>{name}</label>
        <HelpButton label={words.moreHelp(name)} open={open} onToggle={() => setOpen(!open)} />
      </div>
      <Field validationMessage={asked ? state.policyTrouble?.in(language) : undefined} hint={open ? { children: help, className: styles.help } : undefined}>
        {(control) => <Control field={field} {...control} id={`term-${field.key}`} />}
      </Field>
    </div>
  );
}

interface ControlProps {
  readonly field: TermField;
  readonly id: string;
}

function Control({ field, ...control }: ControlProps): ReactElement {
  const styles = useStyles();
  const { language, words, state, session } = usePane();
  const value = state.answers.terms[field.key] ?? '';
  const answer = (text: string) => session.answer({ terms: { ...state.answers.terms, [field.key]: text } });
  if (field.choices) {
    return (
      <Select {...control} className={styles.control} value={value} onChange={(_, choice) => answer(choice.value)}>
        <option value="">{words['policy.choose']}</option>
        {field.choices.map((choice) => <option key={choice.en} value={choice.en}>{choice[language]}</option>)}
      </Select>
    );
  }
  const example = field.kind === 'text' || field.kind === 'choice' ? undefined : words[`policy.example.${field.kind}`];
  return <Input {...control} className={styles.control} type={field.kind === 'date' ? 'date' : 'text'} placeholder={example} value={value} onChange={(_, typed) => answer(typed.value)} />;
}
