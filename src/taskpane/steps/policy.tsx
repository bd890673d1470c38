import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Answers } from '../flow/answers';
import { usePane } from '../parts/context';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { PremiumForm } from '../parts/premiumForm';
import { RangeChoice } from '../parts/rangeChoice';
import { Section } from '../parts/section';
import { TermForm } from '../parts/termForm';
import { TermList } from '../parts/termList';
import { coverOf } from '../policy/cover';
import { warningsOf } from '../policy/warnings';

/** The terms of cover: from a range, typed, or none yet. */
export function PolicyStep(): ReactElement {
  const { words, state, session } = usePane();
  const { policyFrom } = state.answers;
  return (
    <Page title={words['policy.title']} lead={words['policy.lead']}>
      <Section title={words['policy.from']}>
        <RadioGroup
          aria-label={words['policy.from']}
          value={policyFrom ?? ''}
          onChange={(_, choice) => session.answer({ policyFrom: choice.value as Answers['policyFrom'] })}
        >
          <Radio value="range" label={words['policy.from.range']} />
          <Radio value="typed" label={words['policy.from.typed']} />
          <Radio value="none" label={words['policy.from.none']} />
        </RadioGroup>
      </Section>
      {policyFrom === 'range' && <PolicyRange />}
      {policyFrom === 'typed' && <TermForm />}
      {policyFrom === 'none' && <Notice kind="info">{words['policy.none.lead']}</Notice>}
      {(policyFrom === 'range' || policyFrom === 'typed') && <Verdict />}
      {(policyFrom === 'range' || policyFrom === 'typed') && <PremiumForm />}
    </Page>
  );
}

function PolicyRange(): ReactElement {
  const { words, state, session } = usePane();
  const likely = state.roles.policy;
  const cover = coverOf(state);
  return (
    <>
      <RangeChoice
        label={words['policy.range']}
        help={words['policy.range.help']}
        required
        value={state.answers.policy}
        likely={likely}
        others={(state.survey?.blocks ?? []).filter((block) => !likely.includes(block) && block.columns <= 6)}
        onChoose={(policy) => session.answer({ policy })}
        onUseSelection={() => session.takeSelection('policy')}
      />
      {cover && (
        <Section title={words['policy.read']}>
          <TermList policy={cover.policy} />
        </Section>
      )}
    </>
  );
}

/** What is still needed, what is worth a look, or that all is well. */
function Verdict(): ReactElement | null {
  const { language, words, format, state } = usePane();
  const { policyTrouble, answers } = state;
  if (answers.policyFrom === 'range' && !answers.policy) return null;
  if (policyTrouble) {
    return (
      <Notice kind="warning" live>
        <p>
          <strong>{words['policy.needed']}</strong>
        </p>
        <p>{policyTrouble.in(language)}</p>
      </Notice>
    );
  }
  const cover = coverOf(state);
  const warnings = cover ? warningsOf(cover, words, format, language) : [];
  if (warnings.length === 0) return <Notice kind="good">{words['policy.ready']}</Notice>;
  return (
    <Notice kind="warning" live>
      <p>
        <strong>{words['policy.warnings']}</strong>
      </p>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </Notice>
  );
}
