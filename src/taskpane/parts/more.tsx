import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from './context';

/** As many as are drawn at once without the pane standing still. */
const STEP = 100;

interface MoreProps {
  readonly first: number;
  readonly shown: number;
  readonly total: number;
  readonly onShow: (count: number) => void;
}

/** The rest of a list: all of it where it is short, else a hundred more; and back to its beginning. */
export function More({ first, shown, total, onShow }: MoreProps): ReactElement | null {
  const { words, format } = usePane();
  if (total <= first) return null;
  const rest = total - shown;
  return (
    <div>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => onShow(Math.min(total, shown + STEP))}>
          {rest > STEP ? words.more(format.count(STEP), format.count(rest)) : words.all(format.count(total))}
        </Button>
      )}
      {shown > first && (
        <Button size="small" appearance="subtle" onClick={() => onShow(first)}>
          {words.fewer}
        </Button>
      )}
    </div>
  );
}
