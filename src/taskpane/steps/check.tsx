import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { setAsideWords } from '../../workbook/headings/setAside';
import type { Headings } from '../../workbook/headings/heading';
import { RatesChoice } from '../parts/ratesChoice';
import { AgeingChoices } from '../parts/ageingChoices';
import { usePane } from '../parts/context';
import { Choices } from '../parts/choices';
import { AliasesChoice } from '../parts/aliasesChoice';
import { Decisions } from '../parts/decisions';
import { Disclosure } from '../parts/disclosure';
import { Findings } from '../parts/findings';
import { HeadingTable } from '../parts/headingTable';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { Section } from '../parts/section';
import { Tiles } from '../parts/tiles';
import { UnitChoice } from '../parts/unitChoice';
import type { Book } from '../reading/book';
import { asTable } from '../reading/asTable';
import { dayApart } from '../reading/dayApart';
import { howRead } from '../reading/howRead';

const useStyles = makeStyles({
  read: { margin: '0 0 -16px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  from: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  how: {
    margin: '0 0 -12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** How the ranges are read, and what in them could not be read. */
export function CheckStep(): ReactElement {
  const { language, words, state, session } = usePane();
  const { books } = state;
  const setAside = (row: string) =>
    session.answer({ headings: { ...state.answers.headings, [row]: setAsideWords[language] } });
  const doubts = [...dayApart(state), ...(books?.doubts ?? [])];
  const findings = [...(books?.customers?.findings ?? []), ...(books?.receivables?.findings ?? [])];
  return (
    <Page title={words['check.title']} lead={words['check.lead']}>
      {books && <Counts attention={books.toDecide.length + findings.length + doubts.length} />}
      {books && books.toDecide.length > 0 && (
        <Section title={words['check.toDecide']} lead={words['check.toDecide.lead']}>
          <Decisions entries={books.toDecide} />
        </Section>
      )}
      {books && (state.answers.rates || books.toDecide.some(({ needs }) => needs === 'rates')) && <RatesChoice />}
      {books && (state.answers.aliases || state.roles.aliases.length > 0) && <AliasesChoice />}
      {books?.customers?.firstRows && books.customers.range && <FromLedger count={books.customers.count} />}
      {books?.customers && !books.customers.firstRows && (
        <Mapping of="customers" book={books.customers} role={words['data.customers']} known={books.customers.known} />
      )}
      {books?.receivables && (
        <Mapping
          of="receivables"
          book={books.receivables}
          role={words['data.receivables']}
          known={books.receivables.known}
        />
      )}
      <AgeingChoices />
      {findings.length > 0 && (
        <Section title={words['check.findings']} lead={words['check.findings.lead']}>
          <Findings
            entries={findings.map(({ problem, reference, row }) => ({
              sentence: problem.in(language),
              reference,
              action: { label: words['check.setAside'], act: () => setAside(row[language]) },
            }))}
          />
        </Section>
      )}
      {doubts.length > 0 && (
        <Section title={words['check.doubts']} lead={words['check.doubts.lead']}>
          <Findings entries={doubts.map(({ because, reference }) => ({ sentence: because[language], reference }))} />
        </Section>
      )}
      {books?.customers?.range && findings.length === 0 && <Notice kind="good">{words['check.clean']}</Notice>}
      <Choices />
      <div>
        <Button size="small" onClick={session.look}>
          {words['check.again']}
        </Button>
      </div>
    </Page>
  );
}

function Counts({ attention }: { readonly attention: number }): ReactElement {
  const { words, format, state } = usePane();
  const { customers, receivables } = state.books ?? {};
  return (
    <Tiles
      tiles={[
        { label: words['check.customers'], value: format.count(customers?.count ?? 0) },
        { label: words['check.invoices'], value: receivables ? format.count(receivables.count) : '—' },
        { label: words['check.attention'], value: format.count(attention) },
      ]}
    />
  );
}

interface MappingProps {
  readonly of: 'customers' | 'receivables';
  readonly book: Book<unknown>;
  readonly role: string;
  readonly known: Headings<string>;
}

/** Open where the range is refused, or a heading was read by the user's own choice; closed where all is well. */
function Mapping({ of, book, role, known }: MappingProps): ReactElement {
  const { words, format, state } = usePane();
  const { headings } = book.headingRow;
  const recognised = headings.filter(({ key }) => key !== null).length;
  const chosen = headings.some(({ theirs }) => theirs in state.answers.headings);
  return (
    <>
      {book.range && <RowsRead book={book} role={role} />}
      <HowRead book={book} known={known} />
      <UnitChoice book={book} known={known} role={role} />
      {asTable(book) && <OfferTable of={of} role={role} />}
      <Disclosure
        title={words['check.mapping'](role, format.count(recognised), format.count(headings.length))}
        open={book.hurdles.length > 0 || chosen || recognised < headings.length}
      >
        <HeadingTable headings={headings} known={known} />
      </Disclosure>
    </>
  );
}

/** Nobody has listed the customers: they are those of the ledger. */
function FromLedger({ count }: { readonly count: number }): ReactElement {
  const { words, format } = usePane();
  const styles = useStyles();
  return <p className={styles.from}>{words['check.fromLedger'](format.count(count))}</p>;
}

function RowsRead({ book: { count, findings }, role }: Pick<MappingProps, 'book' | 'role'>): ReactElement {
  const { words, format } = usePane();
  const styles = useStyles();
  return (
    <p className={styles.read}>
      {words['check.rows'](role, format.count(count - findings.length), format.count(count))}
    </p>
  );
}

/** What BOOKCHECK says of the range, in one paragraph. */
function HowRead({ book, known }: Pick<MappingProps, 'book' | 'known'>): ReactElement {
  const { language } = usePane();
  const styles = useStyles();
  return <p className={styles.how}>{howRead(book, known, language).join(language === 'zh' ? '' : ' ')}</p>;
}

function OfferTable({ of, role }: Pick<MappingProps, 'of' | 'role'>): ReactElement {
  const { words, session } = usePane();
  return (
    <div>
      <Button size="small" title={words['check.table.lead']} onClick={() => session.makeTable(of)}>
        {words['check.table'](role)}
      </Button>
    </div>
  );
}
