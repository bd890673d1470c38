import type { Injector } from '@univerjs/core';
import {
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  ReferenceNodeFactory,
} from '@univerjs/engine-formula';

interface ReferenceNode {
  execute(): void;
  getValue(): BaseValueObject | BaseReferenceObject | null;
  setValue(value: ErrorValueObject): void;
}

/** A reference to a sheet that is not there is #REF!, as in Excel: the cells of the formula's own sheet were read in their place. */
export function refuseLostSheets(injector: Injector): void {
  const factory = injector.get(ReferenceNodeFactory) as unknown as {
    _getNode(...given: unknown[]): ReferenceNode | undefined;
  };
  const create = factory._getNode;
  factory._getNode = function (this: typeof factory, ...given) {
    const node = create.apply(this, given);
    if (!node) return node;
    const { execute } = node;
    node.execute = () => {
      execute.call(node);
      const value = node.getValue();
      if (value?.isReferenceObject() && isLost(value as BaseReferenceObject))
        node.setValue(ErrorValueObject.create(ErrorType.REF));
    };
    return node;
  };
}

function isLost(reference: BaseReferenceObject): boolean {
  return Boolean(reference.getForcedSheetName()) && !reference.getForcedSheetId();
}
