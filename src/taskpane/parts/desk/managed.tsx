import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { ownCall, registerCall } from '../../desk/ownCalls';
import type { OwnPart } from '../../desk/ownFigures';
import type { Answer } from '../../../functions/definition';
import type { DeskWord } from '../../words/deskWords';
import type { CallOf } from '../year/useView';
import { Disclosure } from '../disclosure';
import { Weighed } from '../year/weighed';
import { GrowthFigures } from './growthFigures';
import { OwnForm } from './ownForm';
import { RatingFigures } from './ratingFigures';
import { RegisterFigures } from './registerFigures';
import { StrategyFigures } from './strategyFigures';
import { useDeskWords } from './useDeskWords';

const useStyles = makeStyles({ parts: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 } });

const calls: Readonly<Record<OwnPart, CallOf>> = {
  strategies: ownCall('strategies'),
  growth: ownCall('growth'),
  rating: ownCall('rating'),
};

/** What else is asked of credit management, computed when it is opened: which strategies pay, growth, the risks, the own rating. */
export function Managed(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.parts}>
      <Own part="strategies" figures={(answer) => <StrategyFigures answer={answer} />} />
      <Own part="growth" figures={(answer) => <GrowthFigures answer={answer} />} />
      <Opened title="register.title">
        <Weighed view="register" call={registerCall}>
          {(answer) => <RegisterFigures answer={answer} />}
        </Weighed>
      </Opened>
      <Own part="rating" figures={(answer) => <RatingFigures answer={answer} />} />
    </div>
  );
}

function Own({
  part,
  figures,
}: {
  readonly part: OwnPart;
  readonly figures: (answer: Answer) => ReactNode;
}): ReactElement {
  return (
    <Opened title={`${part}.title`}>
      <OwnForm part={part} />
      <Weighed view={part} call={calls[part]}>
        {figures}
      </Weighed>
    </Opened>
  );
}

function Opened({ title, children }: { readonly title: DeskWord; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const word = useDeskWords();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure title={word(title)} open={open} onToggle={setOpen}>
      {open && <div className={styles.parts}>{children}</div>}
    </Disclosure>
  );
}
