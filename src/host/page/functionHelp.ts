import type { Univer } from '@univerjs/core';
import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionMetadata } from '../grid/customFunctions';

/** What the grid offers and explains while somebody types a formula; given again in another language, it takes the place of what was said before. */
export function explainFunctions(univer: Univer, functions: readonly FunctionMetadata[]): void {
  univer
    .__getInjector()
    .get(IDescriptionService)
    .registerDescriptions(
      functions.map(({ name, description, parameters }) => ({
        functionName: name,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: '',
          require: parameter.optional ? 0 : 1,
          repeat: 0,
        })),
      })),
    );
}
