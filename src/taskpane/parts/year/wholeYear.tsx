import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ComponentType, type ReactElement } from 'react';
import { notInForce } from '../../outcome/notInForce';
import { filled } from '../../plan/sentence';
import { yearWords } from '../../words/yearWords';
import { usePane } from '../context';
import { Disclosure } from '../disclosure';
import { laterStep } from '../laterStep';
import { Notice } from '../notice';
import { Section } from '../section';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  title: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** Each part is loaded, and computed, when it is opened. */
const parts: readonly (readonly [name: 'loss' | 'causes' | 'plans' | 'worth', Part: ComponentType])[] = [
  ['loss', laterStep(() => import('./lossSection').then(({ LossSection }) => LossSection))],
  ['causes', laterStep(() => import('./causesSection').then(({ CausesSection }) => CausesSection))],
  ['plans', laterStep(() => import('./plansSection').then(({ PlansSection }) => PlansSection))],
  ['worth', laterStep(() => import('./worthSection').then(({ WorthSection }) => WorthSection))],
];

/** What the book as a whole loses in a year, by whom, what to insure of it, and whether the policy is worth its price. */
export function WholeYear(): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <Section title={yearWords.title[language]} lead={yearWords.lead[language]}>
      <Outside />
      <div className={styles.parts}>
        {parts.map(([name, Part]) => (
          <Folded key={name} name={name} Part={Part} />
        ))}
      </div>
    </Section>
  );
}

/** A policy that does not hold the day of the books is counted all the same: said, because the headline says that nothing is paid on that day. */
function Outside(): ReactElement | null {
  const { language, format, state } = usePane();
  const outside = notInForce(state);
  if (outside === null) return null;
  return <Notice kind="info">{filled(yearWords[outside.because][language], { day: format.day(outside.day) })}</Notice>;
}

function Folded({
  name,
  Part,
}: {
  readonly name: 'loss' | 'causes' | 'plans' | 'worth';
  readonly Part: ComponentType;
}): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure
      title={<span className={styles.title}>{yearWords[name][language]}</span>}
      open={open}
      onToggle={setOpen}
    >
      {open && <Part />}
    </Disclosure>
  );
}
