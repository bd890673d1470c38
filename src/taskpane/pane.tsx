import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StepName } from './flow/answers';
import { usePane } from './parts/context';
import { Footer } from './parts/footer';
import { laterStep } from './parts/laterStep';
import { Progress } from './parts/progress';
import { Stepper } from './parts/stepper';
import { Surroundings } from './parts/surroundings';
import { Trouble } from './parts/trouble';
import { WhyDock } from './parts/why/whyDock';
import type { Session } from './session/session';
import { DataStep } from './steps/data';

/** The page around the pane has no margins of its own. */
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  root: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: `${tokens.fontFamilyBase}, "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif`,
    overflowX: 'hidden',
  },
  top: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  title: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
    margin: 0,
  },
  main: { flexGrow: 1, overflowY: 'auto', overflowX: 'hidden', minHeight: 0 },
});

/** The later steps are loaded when they are opened. */
const steps: Readonly<Record<StepName, () => ReactElement | null>> = {
  data: DataStep,
  check: laterStep(() => import('./steps/check').then(({ CheckStep }) => CheckStep)),
  policy: laterStep(() => import('./steps/policy').then(({ PolicyStep }) => PolicyStep)),
  result: laterStep(() => import('./steps/result').then(({ ResultStep }) => ResultStep)),
  cash: laterStep(() => import('./steps/cash').then(({ CashStep }) => CashStep)),
  provision: laterStep(() => import('./steps/provision').then(({ ProvisionStep }) => ProvisionStep)),
  bank: laterStep(() => import('./steps/bank').then(({ BankStep }) => BankStep)),
  form: laterStep(() => import('./steps/form').then(({ FormStep }) => FormStep)),
  manage: laterStep(() => import('./steps/manage').then(({ ManageStep }) => ManageStep)),
  insert: laterStep(() => import('./steps/insert').then(({ InsertStep }) => InsertStep)),
};

/** The whole pane: steps on top, the step's page, and what is always at hand below. */
export function Pane({ session }: { readonly session: Session }): ReactElement {
  return (
    <Surroundings session={session}>
      <Frame />
    </Surroundings>
  );
}

function Frame(): ReactElement {
  usePageStyles();
  const styles = useStyles();
  const { words, state } = usePane();
  const Step = steps[state.answers.step];
  return (
    <div className={styles.root}>
      <header className={styles.top}>
        <h1 className={styles.title}>{words.product}</h1>
        <Stepper />
      </header>
      <main className={styles.main} key={state.answers.step}>
        <Trouble />
        <Step />
      </main>
      <WhyDock />
      <Progress />
      <Footer />
    </div>
  );
}
