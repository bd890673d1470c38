import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Headings } from '../../workbook/headings/heading';
import { unitChoices } from '../../workbook/headings/unitChoices';
import type { Book } from '../reading/book';
import { amountsIn, unitRead, withUnit } from '../reading/unitOfAmounts';
import { usePane } from './context';

interface UnitChoiceProps {
  readonly book: Book<unknown>;
  readonly known: Headings<string>;
  readonly role: string;
}

/** In what the amounts of a range stand (元, 千元, 万元), as read; another unit goes into the Mapping range, and so into every formula. */
export function UnitChoice({ book, known, role }: UnitChoiceProps): ReactElement | null {
  const { language, words, state, session } = usePane();
  const { headings } = state.answers;
  const amounts = amountsIn(book, known);
  if (amounts.length === 0) return null;
  const unit = unitRead(amounts, book.headingRow.unit, headings);
  const offered = unitChoices.some((choice) => choice.unit === unit);
  return (
    <Field label={words['check.unit'](role)} size="small">
      <Select
        size="small"
        value={offered ? String(unit) : ''}
        onChange={(_, { value }) => session.answer({ headings: withUnit(headings, amounts, Number(value), language) })}
      >
        {!offered && (
          <option value="" disabled>
            {unit === null ? words['check.unit.differs'] : String(unit)}
          </option>
        )}
        {unitChoices.map((choice) => (
          <option key={choice.unit} value={choice.unit}>
            {choice.label[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
