import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Answer } from '../../../functions/definition';
import { toDoFound, type ToDo as Doing } from '../../desk/todo';
import { todoCall } from '../../desk/todoCall';
import { filled } from '../../plan/sentence';
import { todoWords } from '../../words/todoWords';
import { usePane } from '../context';
import { useLineList } from '../lineList';
import { More } from '../more';
import { Notice } from '../notice';
import { Section } from '../section';
import { Weighed } from '../year/weighed';

const useStyles = makeStyles({
  line: { gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', width: '100%' },
  what: { fontWeight: tokens.fontWeightSemibold },
  amount: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  about: { gridColumn: '1 / -1' },
  reason: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground3 },
  late: { color: tokens.colorStatusDangerForeground2 },
});

const FIRST = 5;

/** What to do now, the most money first; each line goes to the row it comes from. */
export function ToDo(): ReactElement {
  const { language } = usePane();
  return (
    <Section title={todoWords.title[language]} lead={todoWords.lead[language]}>
      <Weighed view="todo" call={todoCall}>
        {(answer) => <Lines answer={answer} />}
      </Weighed>
    </Section>
  );
}

function Lines({ answer }: { readonly answer: Answer }): ReactElement {
  const { list: frame } = useLineList();
  const { language, format, state } = usePane();
  const { books, outcome } = state;
  const found = useMemo(() => (books ? toDoFound(answer, books) : null), [answer, books]);
  const names = useMemo(() => new Map((outcome?.rated ?? []).map(({ id, name }) => [id, name])), [outcome]);
  const [shown, setShown] = useState(FIRST);
  if (found === null) return <></>;
  const { list, more, notRead } = found;
  return (
    <>
      {list.length === 0 ? (
        <Notice kind="good">{todoWords.nothing[language]}</Notice>
      ) : (
        <ul className={frame}>
          {list.slice(0, shown).map((one, at) => (
            <li key={at}>
              <Line one={one} name={names.get(one.customer) || one.customer} />
            </li>
          ))}
        </ul>
      )}
      <More first={FIRST} shown={Math.min(shown, list.length)} total={list.length} onShow={setShown} />
      {more && (
        <Notice kind="info">
          {filled(todoWords.more[language], { what: more.what, amount: format.amount(more.atStake) })}
        </Notice>
      )}
      {notRead.length > 0 && (
        <Notice kind="warning">
          <p>{todoWords.notRead[language]}</p>
          {notRead.slice(0, FIRST).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
    </>
  );
}

function Line({ one, name }: { readonly one: Doing; readonly name: string }): ReactElement {
  const [lines, styles] = [useLineList(), useStyles()];
  const { language, words, format, session } = usePane();
  const { reference, daysLeft } = one;
  const when = daysLeft < 0 ? 'late' : daysLeft === 0 ? 'today' : 'left';
  const parts = { invoice: one.invoice, day: one.by, days: format.count(Math.abs(daysLeft)) };
  const say = (word: keyof typeof todoWords) => filled(todoWords[word][language], parts);
  const about = [name, ...(one.invoice ? [say('invoice')] : []), say('by')].join(language === 'zh' ? '，' : ', ');
  const content = (
    <>
      <span className={styles.what}>{one.what}</span>
      <span className={styles.amount} title={format.fullAmount(one.atStake)}>
        {format.amount(one.atStake)}
      </span>
      <span className={styles.about}>
        {about} · <span className={when === 'late' ? styles.late : undefined}>{say(when)}</span>
      </span>
      <span className={styles.reason}>{one.reason}</span>
    </>
  );
  const look = mergeClasses(lines.line, styles.line);
  if (reference === null) return <div className={look}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(look, lines.pressed)}
      title={words.showCell(reference)}
      onClick={() => session.show(reference)}
    >
      {content}
    </button>
  );
}
