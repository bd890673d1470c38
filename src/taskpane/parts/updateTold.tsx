import type { ReactElement } from 'react';
import { filled } from '../plan/sentence';
import type { Updated } from '../port/update';
import { updateWords } from '../words/updateWords';
import { usePane } from './context';
import { Notice } from './notice';

/** As many cells as are named. */
const NAMED = 6;

interface UpdateToldProps {
  readonly update: Updated;
  /** How many sheets were made anew. */
  readonly sheets: number;
}

/** How an update ended: what was made anew and kept, or why nothing was changed and what to do. */
export function UpdateTold({ update, sheets }: UpdateToldProps): ReactElement {
  const { language, words, format } = usePane();
  const say = (key: keyof typeof updateWords, parts: Readonly<Record<string, string>> = {}) =>
    filled(updateWords[key][language], parts);
  const listed = (cells: readonly string[]) => {
    const named = cells.slice(0, NAMED).join(language === 'zh' ? '、' : ', ');
    return cells.length > NAMED ? words['insert.typed.more'](named, format.count(cells.length - NAMED)) : named;
  };
  if (update.end !== 'updated')
    return (
      <Notice kind="warning" live>
        <p>
          {update.end === 'read'
            ? say('read', { cells: listed(update.by) })
            : say(update.end === 'frozen' ? 'frozen' : 'notRemembered')}
        </p>
      </Notice>
    );
  const { typed, both, kept } = update;
  return (
    <Notice kind={both.length + kept.length > 0 ? 'warning' : 'good'} live>
      <p>
        {say('done', { sheets: format.count(sheets) })}
        {typed > 0 && ` ${say('typed', { cells: format.count(typed) })}`}
      </p>
      {both.length > 0 && <p>{say('both', { cells: listed(both) })}</p>}
      {kept.length > 0 && (
        <>
          <p>{say('kept')}</p>
          <ul>
            {kept.map(({ sheet, cells }) => (
              <li key={sheet}>
                {cells.length > 0 ? words['insert.typed.cells'](sheet, listed(cells)) : say('keptRead', { sheet })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
