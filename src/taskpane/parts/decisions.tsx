import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ToDecide } from '../reading/book';
import { withChoice } from '../reading/mapping';
import type { Question } from '../reading/question';
import { usePane } from './context';
import { CellIcon } from './icons';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  entry: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    gap: '8px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    '& svg': { color: tokens.colorStatusDangerForeground1 },
  },
  question: { display: 'flex', flexDirection: 'column', gap: '2px', paddingLeft: '24px' },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** Everything that must be decided before the book can be rated: each with its cell, and with its answers where they can be given here. */
export function Decisions({ entries }: { readonly entries: readonly ToDecide[] }): ReactElement {
  const styles = useStyles();
  const { language, words, session } = usePane();
  return (
    <ul className={styles.list}>
      {entries.map(({ problem, reference, question }) => (
        <li key={reference + problem.message} className={styles.entry}>
          <button
            type="button"
            className={styles.cell}
            title={words.showCell(reference)}
            onClick={() => session.show(reference)}
          >
            <CellIcon />
            <span>{problem.in(language)}</span>
          </button>
          {question && <Answering question={question} />}
        </li>
      ))}
    </ul>
  );
}

/** An answer becomes a row of the Mapping range, so that formulas read it as the pane does. */
function Answering({ question: { asks, answers } }: { readonly question: Question }): ReactElement {
  const styles = useStyles();
  const { language, words, state, session } = usePane();
  const choose = (chosen: string) => {
    const reply = answers[Number(chosen)];
    if (reply === undefined) return;
    const headings = withChoice(state.answers.headings, { ...reply, ours: reply.ours[language] });
    session.answer({ headings });
  };
  return (
    <label className={styles.question}>
      <span>{asks[language]}</span>
      <Select size="small" className={styles.select} value="" onChange={(_, { value }) => choose(value)}>
        <option value="">{words['check.choose']}</option>
        {answers.map(({ label }, at) => (
          <option key={at} value={at}>
            {label[language]}
          </option>
        ))}
      </Select>
    </label>
  );
}
