import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Policy } from '../../../engine/cover';
import type { Problem } from '../../../engine/problem';
import type { TypedQuote } from '../../flow/typedQuote';
import { filled } from '../../plan/sentence';
import { firstGroups, foldedGroups, isGiven, termFields } from '../../policy/termFields';
import { nameOfQuote } from '../../quotes/nameOfQuote';
import { quotesWords } from '../../words/quotesWords';
import { usePane } from '../context';
import { Disclosure } from '../disclosure';
import { EditedTerms } from '../editedTerms';
import { FoldedTerms } from '../foldedTerms';
import { PresetChoice } from '../presetChoice';
import { Section } from '../section';
import { TermGroupInputs } from '../termGroupInputs';

const useStyles = makeStyles({
  title: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  given: { color: tokens.colorBrandForeground1, whiteSpace: 'nowrap' },
  form: { display: 'flex', flexDirection: 'column', gap: '12px', paddingTop: '4px', minWidth: 0 },
  input: { minWidth: 0, '& input': { minWidth: 0 } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What an offer says first; the other terms are folded by subject. */
const mainKeys: readonly (keyof Policy)[] = [
  'insuredPercentage',
  'premiumRate',
  'fixedPremium',
  'minimumPremium',
  'estimatedTurnover',
  'eachLossDeductible',
  'aggregateFirstLoss',
  'maximumLiability',
  'waitingPeriod',
];
const main = mainKeys.map((key) => termFields.find((field) => field.key === key)!);
const groups = [...firstGroups, ...foldedGroups].map((group) => ({
  group,
  fields: termFields.filter((field) => field.group === group && !main.includes(field)),
}));

interface QuoteFormProps {
  readonly at: number;
  readonly quote: TypedQuote;
  readonly trouble: Problem | null;
  readonly open: boolean;
  onToggle(open: boolean): void;
  onChange(change: Partial<TypedQuote>): void;
  onRemove(): void;
  /** null where there is no room for another. */
  readonly onCopy: (() => void) | null;
}

/** One offer, typed: its name and the policy's own terms, the main ones first. */
export function QuoteForm({
  at,
  quote,
  trouble,
  open,
  onToggle,
  onChange,
  onRemove,
  onCopy,
}: QuoteFormProps): ReactElement {
  const styles = useStyles();
  const { language, words, format } = usePane();
  const name = nameOfQuote(quote, at, language);
  const given = termFields.filter((field) => isGiven(quote.terms, field)).length;
  const title = (
    <span className={styles.title}>
      <span className={styles.name}>{name}</span>
      {given > 0 && <span className={styles.given}>{words['policy.given'](format.count(given))}</span>}
    </span>
  );
  const edited = { ...quote, id: `quote-${at}`, trouble, answer: onChange };
  return (
    <Disclosure title={title} open={open} onToggle={onToggle}>
      {open && (
        <EditedTerms value={edited}>
          <div className={styles.form} role="group" aria-label={name}>
            <Field label={quotesWords.name[language]}>
              <Input
                className={styles.input}
                value={quote.name}
                placeholder={name}
                onChange={(_, { value }) => onChange({ name: value })}
              />
            </Field>
            <PresetChoice />
            <TermGroupInputs legend={quotesWords.mainTerms[language]} fields={main} />
            <Section title={words['policy.more']}>
              {groups.map(({ group, fields }) =>
                fields.length === 0 ? null : (
                  <FoldedTerms key={group} title={words[`policy.group.${group}`]} fields={fields} />
                ),
              )}
            </Section>
            <div className={styles.buttons}>
              {onCopy && (
                <Button size="small" aria-label={filled(quotesWords.copyNamed[language], { name })} onClick={onCopy}>
                  {quotesWords.copy[language]}
                </Button>
              )}
              <Button size="small" aria-label={filled(quotesWords.removeNamed[language], { name })} onClick={onRemove}>
                {quotesWords.remove[language]}
              </Button>
            </div>
          </div>
        </EditedTerms>
      )}
    </Disclosure>
  );
}
