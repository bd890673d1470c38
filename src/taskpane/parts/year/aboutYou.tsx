import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { businessFields, type BusinessField } from '../../year/ownFirm';
import { Disclosure } from '../disclosure';
import { TwoFields, TypedField } from './typedField';
import { useYearWords } from './useYearWords';

const useStyles = makeStyles({
  lead: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** What the firm may tell about itself, so that a bad year is weighed as what it means to it. */
export function AboutYou(): ReactElement {
  const styles = useStyles();
  const word = useYearWords();
  const [open, setOpen] = useState(false);
  const field = (question: BusinessField) => (
    <TypedField question={question} label={word(question)} kind={businessFields[question].kind} />
  );
  return (
    <Disclosure title={word('aboutYou')} open={open} onToggle={setOpen}>
      <p className={styles.lead}>{word('aboutYouLead')}</p>
      <div className={styles.fields}>
        <TwoFields>
          <TypedField question="equity" label={word('equity')} />
          <TypedField question="cash" label={word('cash')} />
        </TwoFields>
        <TwoFields>
          {field('grossMargin')}
          {field('extraSales')}
        </TwoFields>
        <TwoFields>
          {field('costOfCapital')}
          {field('absorbableLoss')}
        </TwoFields>
      </div>
    </Disclosure>
  );
}
