import { catalogue } from '../../src/functions/catalogue/catalogue';
import { loaders } from '../../src/functions/catalogue/loaders';

test('every function of the catalogue is loaded by its name, and no other', () => {
  expect(Object.keys(loaders)).toEqual(catalogue.map(({ name }) => name));
});

test.each(catalogue.map((definition) => [definition.name, definition] as const))(
  '%s is the definition that its loader brings',
  async (name, definition) => {
    expect(await loaders[name]!()).toBe(definition);
  },
);
