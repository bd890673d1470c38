import fc from 'fast-check';
import { places } from '../../../src/engine/ledger/places';

test('names have the numbers that a Map has beside them, whatever is set again and however many there are', () => {
  const name = fc.oneof(fc.string({ maxLength: 3 }), fc.string({ unit: 'grapheme', maxLength: 12 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.nat())), fc.array(name), fc.nat(40), (set, asked, expected) => {
      const [ours, map] = [places(expected), new Map<string, number>()];
      for (const [one, number] of set) {
        ours.set(one, number);
        map.set(one, number);
      }
      expect(ours.count()).toBe(map.size);
      for (const one of [...asked, ...map.keys()]) expect(ours.of(one)).toBe(map.get(one) ?? -1);
    }),
  );
});

test('ten thousand names that all ask for the same slot are found, and soon', () => {
  const alike = ['Aa', 'BB'];
  let names = [''];
  while (names.length < 10_000) names = names.flatMap((name) => alike.map((end) => name + end));
  const ours = places(0);
  const began = process.cpuUsage();
  names.forEach((name, at) => ours.set(name, at));
  expect(names.every((name, at) => ours.of(name) === at)).toBe(true);
  expect(ours.of('AaAa')).toBe(-1);
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(2);
});
