import { makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { creditTasks, selfQuestions, type CreditTask } from '../../../engine/desk';
import type { Answer } from '../../../functions/definition';
import { selfFound, type SelfFound } from '../../desk/self';
import { selfChoicesIn } from '../../desk/selfInputs';
import { usePane } from '../context';
import { Disclosure } from '../disclosure';
import { Notice } from '../notice';
import { Section } from '../section';
import { Tiles } from '../tiles';
import { FigureTable } from '../year/figureTable';
import { SelfForm } from './selfForm';
import { useDeskWords } from './useDeskWords';

const useStyles = makeStyles({ parts: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 } });

/** The score, what to do next, what is still to be answered, and what the books say. */
export function SelfFigures({ answer }: { readonly answer: Answer }): ReactElement {
  const styles = useStyles();
  const { format } = usePane();
  const word = useDeskWords();
  const found = useMemo(() => selfFound(answer), [answer]);
  return (
    <div className={styles.parts}>
      <Tiles
        tiles={[
          { label: word('score'), value: points(found.whole.earned) },
          { label: word('scoreAnswered'), value: found.answered === null ? '—' : format.share(found.answered) },
          { label: word('questionsBlank'), value: format.count(found.blanks) },
        ]}
      />
      <Unread />
      <NextSteps found={found} />
      <SelfForm found={found} />
      <Parts found={found} />
      <OfBooks found={found} />
    </div>
  );
}

/** Halves as such. */
function points(value: number): string {
  return String(Number(value.toFixed(1)));
}

/** Rows that cannot be read leave the books out. */
function Unread(): ReactElement | null {
  const { state, language } = usePane();
  const word = useDeskWords();
  const problems = state.books?.receivables?.range?.problems;
  const [first] = problems ? [...problems.values()] : [];
  if (!first) return null;
  return (
    <Notice kind="warning" live>
      <p>{first.in(language)}</p>
      <p>{word('manageRefused')}</p>
    </Notice>
  );
}

function NextSteps({ found: { next } }: { readonly found: SelfFound }): ReactElement {
  const word = useDeskWords();
  if (next.length === 0) return <Notice kind="good">{word('noGap')}</Notice>;
  return (
    <Section title={word('nextSteps')}>
      <Notice kind="info">
        <ol>
          {next.map(({ gain, step }) => (
            <li key={gain}>
              <strong>{gain}</strong> {step}
            </li>
          ))}
        </ol>
      </Notice>
    </Section>
  );
}

function Parts({ found: { parts, whole } }: { readonly found: SelfFound }): ReactElement {
  const { language } = usePane();
  const word = useDeskWords();
  const tasks = Object.keys(creditTasks) as CreditTask[];
  return (
    <FigureTable
      label={word('byPart')}
      headings={[word('part'), word('points'), word('outOf')]}
      rows={[
        ...tasks.map((task) => ({
          label: creditTasks[task][language],
          values: [{ shown: points(parts[task].earned) }, { shown: points(parts[task].possible) }],
        })),
        {
          label: word('score'),
          strong: true,
          values: [{ shown: points(whole.earned) }, { shown: points(whole.possible) }],
        },
      ]}
    />
  );
}

function OfBooks({ found: { lines } }: { readonly found: SelfFound }): ReactElement | null {
  const { language } = usePane();
  const word = useDeskWords();
  const own = lines.filter(({ byBooks }) => byBooks);
  const words = new Map<string, string>(selfChoicesIn(language).map(({ value, word: shown }) => [value, shown]));
  if (own.length === 0) return null;
  return (
    <Disclosure title={word('answersOfBooks')}>
      <FigureTable
        label={word('answersOfBooks')}
        headings={[word('answersOfBooks'), '']}
        rows={own.map(({ key, answer, evidence }) => ({
          label: selfQuestions[key].asks[language],
          note: evidence,
          values: [{ shown: words.get(answer) ?? '' }],
        }))}
      />
    </Disclosure>
  );
}
