import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { usePane } from '../parts/context';
import { DayField } from '../parts/dayField';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { RangeChoice } from '../parts/rangeChoice';
import type { Role } from '../reading/noRoles';
import { suggestedDays } from '../reading/suggestedDays';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

/** Which ranges hold the customers, what they owe, and the settings; and for which day. */
export function DataStep(): ReactElement {
  const { words, format, state, session } = usePane();
  const { answers, survey, roles, namedDay, books, environment } = state;
  const days = useMemo(
    () => suggestedDays({ namedDay, books, environment, survey }),
    [namedDay, books, environment, survey],
  );
  return (
    <Page title={words['data.title']} lead={words['data.lead']}>
      {survey !== null && roles.customers.length === 0 && !answers.customers && <NothingFound />}
      <RoleChoice role="customers" required orFrom="receivables" />
      <RoleChoice role="receivables" />
      <DayField
        value={answers.day}
        suggestions={days.map(({ from, day }) => ({ label: words[`data.day.${from}`](format.day(day)), day }))}
        onChange={(day) => session.answer({ day })}
      />
      <RoleChoice role="settings" />
    </Page>
  );
}

function RoleChoice({
  role,
  required = false,
  orFrom,
}: {
  readonly role: Extract<Role, 'customers' | 'receivables' | 'settings'>;
  readonly required?: boolean;
  /** Ranges of this role will do as well: the customers are taken from them. */
  readonly orFrom?: Role;
}): ReactElement {
  const { words, state, session } = usePane();
  const likely = state.roles[role];
  const from = orFrom ? state.roles[orFrom] : [];
  return (
    <RangeChoice
      label={words[`data.${role}`]}
      help={words[`data.${role}.help`]}
      required={required}
      value={state.answers[role]}
      likely={likely}
      others={(state.survey?.blocks ?? []).filter((block) => !likely.includes(block) && !from.includes(block))}
      from={from}
      onChoose={(reference) => session.answer({ [role]: reference })}
      onUseSelection={() => session.takeSelection(role)}
    />
  );
}

function NothingFound(): ReactElement {
  const styles = useStyles();
  const { words, session } = usePane();
  return (
    <Notice kind="info" live>
      <p>
        <strong>{words['data.nothing']}</strong>
      </p>
      <p>{words['data.nothing.lead']}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={session.insertSample}>
          {words['data.sample']}
        </Button>
        <Button onClick={session.look}>{words['data.lookAgain']}</Button>
      </div>
    </Notice>
  );
}
