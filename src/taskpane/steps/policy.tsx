import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Answers } from '../flow/answers';
import { usePane } from '../parts/context';
import { Disclosure } from '../parts/disclosure';
import { laterStep } from '../parts/laterStep';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { PremiumForm } from '../parts/premiumForm';
import { RangeChoice } from '../parts/rangeChoice';
import { Section } from '../parts/section';
import { TermsBefore } from '../parts/quotes/termsBefore';
import { TermForm } from '../parts/termForm';
import { TermList } from '../parts/termList';
import { coverOf } from '../policy/cover';
import { warningsOf } from '../policy/warnings';
import { quotesWords } from '../words/quotesWords';
import { typesWords } from '../words/typesWords';

const QuotesSection = laterStep(() =>
  import('../parts/quotes/quotesSection').then(({ QuotesSection }) => QuotesSection),
);
const TypesSection = laterStep(() => import('../parts/year/typesSection').then(({ TypesSection }) => TypesSection));

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
      <WhichType />
      <WhichQuote />
      <TermsBefore />
      {policyFrom === 'range' && <PolicyRange />}
      {policyFrom === 'typed' && <TermForm />}
      {policyFrom === 'none' && <Notice kind="info">{words['policy.none.lead']}</Notice>}
      {(policyFrom === 'range' || policyFrom === 'typed') && <Verdict />}
      {(policyFrom === 'range' || policyFrom === 'typed') && <PremiumForm />}
    </Page>
  );
}

/** Computed when it is opened: every type of policy on the same losses. */
function WhichType(): ReactElement {
  const { language, state, session } = usePane();
  const { compareTypes } = state.answers;
  return (
    <Disclosure
      title={typesWords.title[language]}
      open={compareTypes}
      onToggle={(open) => open !== compareTypes && session.answer({ compareTypes: open })}
    >
      {compareTypes && <TypesSection />}
    </Disclosure>
  );
}

/** Computed when it is opened: the quotes at hand on the same losses. */
function WhichQuote(): ReactElement {
  const { language, state, session } = usePane();
  const { compareQuotes } = state.answers;
  return (
    <Disclosure
      title={quotesWords.title[language]}
      open={compareQuotes}
      onToggle={(open) =>
        open !== compareQuotes && session.answer({ compareQuotes: open, ...(open && { insertQuotes: true }) })
      }
    >
      {compareQuotes && <QuotesSection />}
    </Disclosure>
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
