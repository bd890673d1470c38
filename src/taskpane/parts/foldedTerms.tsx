import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { isGiven, type TermField } from '../policy/termFields';
import { usePane } from './context';
import { Disclosure } from './disclosure';
import { useEditedTerms } from './editedTerms';
import { isAsked, TermInput } from './termInput';

const useStyles = makeStyles({
  group: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  given: { color: tokens.colorBrandForeground1, whiteSpace: 'nowrap' },
});

interface FoldedTermsProps {
  readonly title: string;
  readonly fields: readonly TermField[];
}

/** Opened by the user, or because the policy cannot be applied for want of one of its terms. */
export function FoldedTerms({ title, fields }: FoldedTermsProps): ReactElement {
  const styles = useStyles();
  const { words, format } = usePane();
  const { terms, trouble } = useEditedTerms();
  const given = fields.filter((field) => isGiven(terms, field)).length;
  const asked = fields.some((field) => isAsked(field, trouble));
  const [open, setOpen] = useState(asked);
  const named = (
    <span className={styles.title}>
      <span>{title}</span>
      {given > 0 && <span className={styles.given}>{words['policy.given'](format.count(given))}</span>}
    </span>
  );
  return (
    <Disclosure title={named} open={open || asked} onToggle={setOpen}>
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
