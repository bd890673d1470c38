import { catalogue } from '../../src/functions/catalogue/catalogue';
import { everyLoader } from '../../src/functions/catalogue/everyLoader';

test('every function of the catalogue is loaded by its name, and no other', () => {
  expect(Object.keys(everyLoader)).toEqual(catalogue.map(({ name }) => name));
});

test.each(catalogue.map((definition) => [definition.name, definition] as const))(
  '%s is the definition that its loader brings',
  async (name, definition) => {
    expect(await everyLoader[name]!()).toBe(definition);
  },
);
