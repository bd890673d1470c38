import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { typeLines, type TypeVerdict } from '../../../functions/layouts/policyType';
import { filled } from '../../plan/sentence';
import { typesWords } from '../../words/typesWords';
import { isPriced, takeType } from '../../year/takeType';
import type { TypeFound } from '../../year/typesFound';
import { useChoiceCard } from '../choiceCard';
import { usePane } from '../context';
import { Disclosure } from '../disclosure';
import { ThreeFigures } from './threeFigures';

const looks: Readonly<Record<TypeVerdict, 'good' | 'careful' | 'quiet'>> = {
  fits: 'good',
  possible: 'careful',
  undecided: 'careful',
  doesNotFit: 'quiet',
  doesNotPay: 'quiet',
};

/** One type: its verdict with the reason, what it costs and leaves, what it asks for, and the way to start from it. */
export function TypeCard({ found }: { readonly found: TypeFound }): ReactElement {
  const styles = useChoiceCard();
  const { language, format, state, session } = usePane();
  const { type, verdict, told, why, cost, retained, tail, asks } = found;
  const { answers } = state;
  const name = (type?.name ?? typeLines.none.words)[language];
  const taken = type !== null && answers.policyFrom === 'typed' && answers.startedFrom === type.name.en;
  const figure = (label: 'cost' | 'retained' | 'tail', amount: number | null) => ({
    label: typesWords[label][language],
    shown: amount === null ? '—' : format.amount(amount),
    full: amount === null ? undefined : format.fullAmount(amount),
  });
  return (
    <li className={mergeClasses(styles.card, taken && styles.taken)}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        {verdict && <span className={styles[looks[verdict]]}>{told}</span>}
      </div>
      <ThreeFigures figures={[figure('cost', cost), figure('retained', retained), figure('tail', tail)]} />
      <Covers found={found} />
      {why && <p className={styles.quiet}>{why}</p>}
      {type && (
        <Disclosure title={typesWords.asks[language]}>
          <p>{asks}</p>
          <p className={styles.quiet}>
            {typesWords.terms[language]}
            {language === 'zh' ? '：' : ': '}
            {type.summary[language]}
          </p>
        </Disclosure>
      )}
      {taken && <Taken found={found} />}
      {!taken && !(type === null && answers.policyFrom === 'none') && (
        <Button
          className={styles.button}
          size="small"
          aria-label={type ? filled(typesWords.takeType[language], { name }) : undefined}
          onClick={() => session.answer(takeType(found, answers, language))}
        >
          {(type ? typesWords.take : typesWords.takeNone)[language]}
        </Button>
      )}
    </li>
  );
}

function Covers({ found: { type, count, share, firstLoss, maximum } }: { readonly found: TypeFound }) {
  const { language, format } = usePane();
  if (type === null || count === null) return null;
  const amount = (word: 'firstLoss' | 'maximum', value: number | null) =>
    value === null ? [] : [filled(typesWords[word][language], { amount: format.amount(value) })];
  const said = [
    filled(typesWords.covers[language], { count: format.count(count), share: format.share(share ?? 0) }),
    ...amount('firstLoss', firstLoss),
    ...amount('maximum', maximum),
  ];
  return <p>{said.join(language === 'zh' ? '；' : '; ')}</p>;
}

/** What the form cannot say of the type that was taken. */
function Taken({ found }: { readonly found: TypeFound }) {
  const { language, format } = usePane();
  const named = found.type?.named ?? null;
  return (
    <div role="status">
      <p>
        <strong>{typesWords.taken[language]}</strong>
      </p>
      {named !== null && <p>{filled(typesWords.named[language], { count: format.count(named) })}</p>}
      {!isPriced(found) && <p>{typesWords.priced[language]}</p>}
    </div>
  );
}
