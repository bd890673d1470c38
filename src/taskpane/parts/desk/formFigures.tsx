import { makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Answer } from '../../../functions/definition';
import { formFound, type FormFound } from '../../desk/form';
import { usePane } from '../context';
import { Disclosure } from '../disclosure';
import { Notice } from '../notice';
import { Section } from '../section';
import { Tiles } from '../tiles';
import { FigureTable } from '../year/figureTable';
import { useDeskWords } from './useDeskWords';

const useStyles = makeStyles({ parts: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 } });

/** How far the form is filled, what the books lack and what fills it, and what they say. */
export function FormFigures({ answer }: { readonly answer: Answer }): ReactElement {
  const styles = useStyles();
  const { format, language } = usePane();
  const word = useDeskWords();
  const found = useMemo(() => formFound(answer), [answer]);
  return (
    <div className={styles.parts}>
      <Tiles
        tiles={[
          { label: word('fieldsFilled'), value: format.count(found.filledCount) },
          { label: word('fieldsBlank'), value: format.count(found.blankCount) },
        ]}
      />
      {found.problem && (
        <Notice kind="warning" live>
          <p>{found.problem.in(language)}</p>
          <p>{word('formRefused')}</p>
        </Notice>
      )}
      <Blanks found={found} />
      <Told found={found} />
    </div>
  );
}

function Blanks({ found: { lacking, untyped, blankCount } }: { readonly found: FormFound }): ReactElement {
  const { language } = usePane();
  const word = useDeskWords();
  if (blankCount === 0) return <Notice kind="good">{word('noBlank')}</Notice>;
  return (
    <Section title={word('blankInBooks')}>
      {lacking.length > 0 && (
        <Notice kind="info">
          <ul>
            {lacking.map(({ name, note }) => (
              <li key={name}>
                {name}
                {language === 'zh' ? '——' : ' – '}
                {note}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {untyped.length > 0 && (
        <Notice kind="info">{word('blankTyped', { fields: untyped.join(language === 'zh' ? '、' : ', ') })}</Notice>
      )}
    </Section>
  );
}

function Told({ found: { filled } }: { readonly found: FormFound }): ReactElement {
  const { format } = usePane();
  const word = useDeskWords();
  return (
    <Disclosure title={word('fromBooks')}>
      <FigureTable
        label={word('fromBooks')}
        headings={[word('formField'), word('amount')]}
        rows={filled.map(({ name, value, more }) => ({
          label: name,
          note: typeof value === 'string' ? [value, more].filter((one) => one !== '').join(' · ') : more || undefined,
          values: [
            typeof value === 'number' ? { shown: format.amount(value), full: format.fullAmount(value) } : { shown: '' },
          ],
        }))}
      />
    </Disclosure>
  );
}
