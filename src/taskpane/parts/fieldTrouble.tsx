import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Problem } from '../../engine/problem';
import { usePane } from './context';

interface FieldTroubleProps {
  readonly trouble: Problem;
  readonly onTake: (meant: string) => void;
}

/** What is wrong with what was typed; where it is plain what was meant, it is taken at a press. */
function FieldTrouble({ trouble, onTake }: FieldTroubleProps): ReactElement {
  const { language, words } = usePane();
  const { meant } = trouble.parts;
  return (
    <>
      {trouble.in(language)}
      {meant !== undefined && (
        <>
          {' '}
          <Link as="button" inline onClick={() => onTake(meant)}>
            {words['field.take'](meant)}
          </Link>
        </>
      )}
    </>
  );
}

/** As a field's message: nothing where nothing is wrong. */
export function troubleIn(
  trouble: Problem | null | undefined,
  onTake: (meant: string) => void,
): ReactElement | undefined {
  return trouble ? <FieldTrouble trouble={trouble} onTake={onTake} /> : undefined;
}
