import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ComponentType, type ReactElement } from 'react';
import { usePane } from './context';
import { Notice } from './notice';

const useStyles = makeStyles({ around: { padding: tokens.spacingHorizontalL } });

type Load = () => Promise<ComponentType>;

/** A step that is loaded when it is opened. Where it cannot be loaded (the network is gone, a newer version is out), it says so and tries again on demand. */
export function laterStep(load: Load): () => ReactElement {
  let loaded: ComponentType | null = null;
  return function LaterStep() {
    const { words } = usePane();
    const [Step, setStep] = useState<ComponentType | null>(() => loaded);
    const [failed, setFailed] = useState(false);
    const open = useCallback(() => {
      setFailed(false);
      load().then(
        (step) => {
          loaded = step;
          setStep(() => step);
        },
        () => setFailed(true),
      );
    }, []);
    useEffect(() => {
      if (loaded === null) open();
    }, [open]);
    if (Step) return <Step />;
    return failed ? <NotLoaded onRetry={open} /> : <Spinner size="small" aria-label={words.opening} />;
  };
}

function NotLoaded({ onRetry }: { readonly onRetry: () => void }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.around}>
      <Notice kind="trouble" live>
        <p>{words['trouble.notLoaded']}</p>
        <p>
          <Button size="small" onClick={onRetry}>
            {words.tryAgain}
          </Button>
        </p>
      </Notice>
    </div>
  );
}
