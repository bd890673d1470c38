import type { Action, ObjectPath } from '../../src/host/bridge/batch';
import { dispatch, type World } from '../../src/host/bridge/dispatch';
import { excelError } from '../../src/host/bridge/excelError';
import { openReferences } from '../../src/host/bridge/references';

/** A library of books: small enough to see what the dispatcher does and what the objects do. */
class Library {
  readonly secret = 'of the host';
  get _className() {
    return 'Library';
  }
  get town() {
    return 'Ghent';
  }
  get shelf() {
    return shelf;
  }
}

class Shelf {
  readonly books: Volume[] = [new Volume('b1', 'Emma'), new Volume('b2', 'Persuasion')];
  get _className() {
    return 'Shelf';
  }
  get items() {
    return this.books;
  }
  get count() {
    return this.books.length;
  }
  getItem(key: string) {
    const found = this.getItemOrNullObject(key);
    if (!found) throw excelError('ItemNotFound', `There is no book "${key}".`);
    return found;
  }
  getItemOrNullObject(key: string) {
    return this.books.find(({ id, title }) => id === key || title === key) ?? null;
  }
  swap(one: Volume, others: Volume[]) {
    return [one, ...others].map(({ title }) => title).join(' and ');
  }
}

class Volume {
  constructor(
    private readonly key: string,
    private label: string,
  ) {}
  get _className() {
    return 'Volume';
  }
  get id() {
    return this.key;
  }
  get title() {
    return this.label;
  }
  set title(title: string) {
    this.label = title;
  }
  get cover() {
    return new Cover();
  }
}

class Cover {
  get _className() {
    return 'Cover';
  }
  get color() {
    return 'green';
  }
  get size() {
    return 8;
  }
}

let shelf: Shelf;
let world: World;
beforeEach(() => {
  shelf = new Shelf();
  world = {
    workbook: new Library(),
    service: () => null,
    references: openReferences(),
    beforeReading: async () => {},
    perform: (_, work) => work(),
  };
});

const root: ObjectPath = { Id: 1, ObjectPathType: 1, Name: '' };
const onShelf: ObjectPath = { Id: 2, ObjectPathType: 4, Name: 'Shelf', ParentObjectPathId: 1 };
const item = (Id: number, key: string): ObjectPath => ({
  Id,
  ObjectPathType: 5,
  Name: '',
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [key] },
});
const orNull = (Id: number, key: string): ObjectPath => ({
  Id,
  ObjectPathType: 3,
  Name: 'GetItemOrNullObject',
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [key] },
});
const act = (Id: number, ActionType: number, ObjectPathId: number, rest: Partial<Action> = {}): Action => ({
  Id,
  ActionType,
  Name: '',
  ObjectPathId,
  ...rest,
});
const run = (paths: readonly ObjectPath[], ...actions: Action[]) =>
  dispatch(
    { Actions: actions, ObjectPaths: Object.fromEntries([root, onShelf, ...paths].map((path) => [path.Id, path])) },
    world,
  );
const select = (...Select: string[]) => ({ QueryInfo: { Select } });

describe('A batch', () => {
  it('answers the properties asked for, in capitals', async () => {
    expect(await run([item(3, 'Emma')], act(7, 2, 3, select('title', 'cover/color')))).toEqual({
      Error: null,
      Results: [{ ActionId: 7, Value: { Id: 'b1', Title: 'Emma', Cover: { Color: 'green' } } }],
    });
  });

  it('answers everything simple where nothing was named', async () => {
    const { Results } = await run([item(3, 'Emma')], act(7, 2, 3));
    expect(Results[0]!.Value).toEqual({ Id: 'b1', Title: 'Emma' });
  });

  it('answers everything simple of an object within the object', async () => {
    const { Results } = await run([item(3, 'Emma')], act(7, 2, 3, select('cover')));
    expect(Results[0]!.Value).toEqual({ Id: 'b1', Cover: { Color: 'green', Size: 8 } });
  });

  it('answers a collection as its items, each with its id', async () => {
    const { Results } = await run([], act(7, 2, 2, select('title', 'count')));
    expect(Results[0]!.Value).toEqual({
      Count: 2,
      _Items: [
        { Id: 'b1', Title: 'Emma' },
        { Id: 'b2', Title: 'Persuasion' },
      ],
    });
  });

  it('answers a part of a collection', async () => {
    const { Results } = await run([], act(7, 2, 2, { QueryInfo: { Select: ['title'], Skip: 1, Top: 1 } }));
    expect(Results[0]!.Value).toEqual({ _Items: [{ Id: 'b2', Title: 'Persuasion' }] });
  });

  it('makes an object known by its id', async () => {
    const { Results } = await run([item(3, 'Emma')], act(7, 1, 3));
    expect(Results[0]!.Value).toEqual({ Id: 'b1' });
  });

  it('sets a property', async () => {
    await run([item(3, 'Emma')], act(7, 4, 3, { Name: 'Title', ArgumentInfo: { Arguments: ['Emma, again'] } }));
    expect(shelf.books[0]!.title).toBe('Emma, again');
  });

  it('puts objects in the place of the ids by which they are given', async () => {
    const given = { Arguments: [3, [4]], ReferencedObjectPathIds: [3, [4]] };
    const { Results } = await run(
      [item(3, 'Emma'), item(4, 'b2')],
      act(7, 3, 2, { Name: 'Swap', ArgumentInfo: given }),
    );
    expect(Results[0]!.Value).toBe('Emma and Persuasion');
  });

  it('answers null for a null object and for what hangs on it, and does nothing to it', async () => {
    const cover: ObjectPath = { Id: 4, ObjectPathType: 4, Name: 'Cover', ParentObjectPathId: 3 };
    const { Error: error, Results } = await run(
      [orNull(3, 'Ulysses'), cover],
      act(5, 1, 3),
      act(6, 2, 4),
      act(7, 4, 3, { Name: 'Title', ArgumentInfo: { Arguments: ['x'] } }),
    );
    expect(error).toBeNull();
    expect(Results.map(({ Value }) => Value)).toEqual([null, null, null]);
  });

  it('waits for the calculation before it reads, and again only after something may have changed', async () => {
    const waits: number[] = [];
    const read = (id: number) => act(id, 2, 3, select('title'));
    world = {
      ...world,
      beforeReading: async () => {
        waits.push(waits.length);
      },
    };
    await run([item(3, 'Emma')], read(5), act(6, 1, 2), read(7));
    expect(waits).toHaveLength(1);
    await run(
      [item(3, 'Emma')],
      read(5),
      act(6, 4, 3, { Name: 'Title', ArgumentInfo: { Arguments: ['Emma'] } }),
      read(7),
      read(8),
    );
    expect(waits).toHaveLength(3);
  });

  it('keeps an object under a reference until it is let go', async () => {
    const { Results } = await run([item(3, 'Emma')], act(5, 3, 3, { Name: '_KeepReference' }), act(6, 1, 3));
    const kept = (Results[1]!.Value as { _ReferenceId: string })._ReferenceId;
    const again: ObjectPath = { Id: 9, ObjectPathType: 6, Name: kept };
    expect((await run([again], act(7, 2, 9, select('title')))).Results[0]!.Value).toMatchObject({ Title: 'Emma' });
    world.references.drop(kept);
    expect((await run([again], act(7, 2, 9, select('title')))).Error).toMatchObject({ Code: 'InvalidReference' });
  });

  it('ends at the first action that fails; what was done before stays done', async () => {
    const { Error: error, Results } = await run(
      [item(3, 'Emma'), item(4, 'Ulysses')],
      act(5, 4, 3, { Name: 'Title', ArgumentInfo: { Arguments: ['Emma II'] } }),
      act(6, 2, 4),
      act(7, 4, 3, { Name: 'Title', ArgumentInfo: { Arguments: ['Emma III'] } }),
    );
    expect(error).toEqual({
      Code: 'ItemNotFound',
      Message: 'There is no book "Ulysses".',
      Location: 'Shelf.getItem',
      HttpStatusCode: 404,
      ActionIndex: 1,
    });
    expect(Results).toEqual([{ ActionId: 5, Value: null }]);
    expect(shelf.books[0]!.title).toBe('Emma II');
  });

  it.each([
    ['a property', act(7, 2, 1, select('owner')), 'Library.owner'],
    ['a method', act(7, 3, 1, { Name: 'Close', ArgumentInfo: { Arguments: [] } }), 'Library.close'],
    [
      'a property that cannot be set',
      act(7, 4, 1, { Name: 'Town', ArgumentInfo: { Arguments: ['Bruges'] } }),
      'Library.town',
    ],
    ['a field of the host', act(7, 2, 1, select('secret')), 'Library.secret'],
    ['the constructor', act(7, 3, 1, { Name: 'Constructor', ArgumentInfo: { Arguments: [] } }), 'Library.constructor'],
    [
      'something every object has',
      act(7, 3, 1, { Name: 'ToString', ArgumentInfo: { Arguments: [] } }),
      'Library.toString',
    ],
  ])('refuses %s that is not in the model, by its name', async (_, action, location) => {
    expect((await run([], action)).Error).toMatchObject({
      Code: 'ApiNotFound',
      Location: location,
      Message: `This Excel does not have ${location}.`,
    });
  });

  it('refuses a service that is not there, by its name', async () => {
    expect(
      (await run([{ Id: 3, ObjectPathType: 2, Name: 'Microsoft.Other.Service' }], act(7, 1, 3))).Error,
    ).toMatchObject({ Code: 'ApiNotFound', Location: 'Microsoft.Other.Service' });
  });
});
