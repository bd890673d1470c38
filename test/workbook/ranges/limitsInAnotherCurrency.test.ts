import { readClaims } from '../../../src/workbook/ranges/claims';
import { readCustomers } from '../../../src/workbook/ranges/customers';
import { readPolicy } from '../../../src/workbook/ranges/policy';
import type { Cells } from '../../../src/workbook/values/cells';
import { readReceivables } from '../../../src/workbook/ranges/receivables';

const call = { date1904: false, mapping: new Map<string, string>() };

function refusal(read: () => unknown): string {
  try {
    read();
  } catch (problem) {
    return (problem as Error).message;
  }
  return 'taken in silence';
}

test.each<readonly [string, (cells: Cells) => unknown, Cells]>([
  [
    'of a customer beside sales in euros',
    (cells) => readCustomers(cells, call),
    [
      ['Customer', 'Annual sales', 'Credit limit'],
      ['Hill', 'EUR 80,000', 'USD 50,000'],
    ],
  ],
  [
    'of a customer in a range whose currency is the euro',
    (cells) => readCustomers(cells, call),
    [
      ['Customer', 'Currency', 'Credit limit'],
      ['Hill', 'EUR', 'USD 50,000'],
    ],
  ],
  [
    'that a customer had before',
    (cells) => readCustomers(cells, call),
    [
      ['Customer', 'Credit limit', 'Previous limit'],
      ['Hill', '€80,000', 'USD 50,000'],
    ],
  ],
  [
    'beside the losses',
    (cells) => readClaims(cells, call),
    [
      ['Customer', 'Loss', 'Credit limit'],
      ['Hill', 'EUR 80,000', 'USD 50,000'],
    ],
  ],
  [
    'beside the receivables',
    (cells) => readReceivables(cells, call),
    [
      ['Customer', 'Amount', 'Due date', 'Credit limit'],
      ['Hill', 'EUR 80,000', 45_800, 'USD 50,000'],
    ],
  ],
  [
    'of a policy in euros',
    (cells) => readPolicy(cells, call),
    [
      ['Currency', 'EUR'],
      ['Credit limit', 'USD 50,000'],
    ],
  ],
  [
    'of a policy whose other amounts are in euros',
    (cells) => readPolicy(cells, call),
    [
      ['Maximum liability', 'EUR 900,000'],
      ['Credit limit', 'USD 50,000'],
    ],
  ],
])('a limit in dollars %s is refused, both named', (_, read, cells) => {
  const sentence = refusal(() => read(cells));
  expect(sentence).toContain('EUR');
  expect(sentence).toContain('USD');
  expect(sentence).toContain('convert to one first');
});

test('a limit with its currency is that of the policy, where it says nothing else', () => {
  expect(readPolicy([['Credit limit', 'USD 50,000']], call)).toMatchObject({ creditLimit: 50_000, currency: 'USD' });
});

test('$ beside HKD is one currency, HKD', () => {
  const cells = [
    ['Maximum liability', '$900,000'],
    ['Credit limit', 'HKD 50,000'],
  ];
  expect(readPolicy(cells, call).currency).toBe('HKD');
});

test('no cover (nil) has no currency', () => {
  const cells = [
    ['Customer', 'Currency', 'Credit limit'],
    ['Hill', 'EUR', 'nil'],
  ];
  expect(readCustomers(cells, call).rows).toMatchObject([{ creditLimit: 0 }]);
});
