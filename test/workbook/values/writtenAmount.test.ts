import fc from 'fast-check';
import { writtenAmount } from '../../../src/workbook/values/writtenAmount';

const before = fc.constantFrom(
  '',
  '-',
  '(',
  'EUR ',
  'USD',
  '$',
  '-$',
  '($',
  'Rs. ',
  '人民币',
  '△',
  '+ ',
  'EUR -',
  'x ',
  '￥',
  '０',
);
const behind = fc.constantFrom(
  '',
  '-',
  ')',
  ' EUR',
  '元',
  '万元',
  ' Cr',
  ' DR.',
  ' S',
  '借',
  ',-',
  ' €',
  '整',
  ' x',
  '０',
);
const digits = fc
  .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom('', '.5', ',50', '.000', ',123,456.78'))
  .map(([whole, decimals]) => `${whole}${decimals}`);

/** Digits in full width are the same digits, and are never known from an amount that was read before. */
function inFullWidth(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

test('an amount reads the same whatever amounts of its writing were read before it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(before, digits, behind), { minLength: 1, maxLength: 8 }), (written) => {
      for (const [front, core, back] of written)
        expect(writtenAmount(`${front}${core}${back}`)).toEqual(writtenAmount(`${front}${inFullWidth(core)}${back}`));
    }),
    { numRuns: 500 },
  );
});
