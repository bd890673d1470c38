import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Removal } from '../session/state';
import { usePane } from './context';
import { Notice } from './notice';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '6px', marginTop: '8px' },
});

/** As many cells of a sheet as are named. */
const NAMED = 6;

/** Before sheets on which the user has typed are removed: which cells, and what is to become of them. */
export function RemovalQuestion({ removal: { typed, keep, rest } }: { readonly removal: Removal }): ReactElement {
  const styles = useStyles();
  const { language, words, format, session } = usePane();
  const listed = (names: readonly string[]) => names.join(language === 'zh' ? '、' : ', ');
  const cellsOf = (cells: readonly string[]) => {
    const named = listed(cells.slice(0, NAMED));
    return cells.length > NAMED ? words['insert.typed.more'](named, format.count(cells.length - NAMED)) : named;
  };
  return (
    <Notice kind="warning" live>
      <p>
        <strong>{words['insert.typed']}</strong>
      </p>
      <ul>
        {typed.map((one) => (
          <li key={one.sheet}>{words['insert.typed.cells'](one.sheet, cellsOf(one.typed))}</li>
        ))}
      </ul>
      {rest.length > 0 && <p>{words['insert.typed.keep.help']}</p>}
      <div className={styles.buttons}>
        {rest.length > 0 && (
          <Button size="small" appearance="primary" onClick={() => void session.removeInserted('keep')}>
            {words['insert.typed.keep'](listed(keep))}
          </Button>
        )}
        <Button size="small" onClick={session.leaveInserted}>
          {words['insert.typed.leave']}
        </Button>
        <Button size="small" onClick={() => void session.removeInserted('all')}>
          {words['insert.typed.all']}
        </Button>
      </div>
    </Notice>
  );
}
