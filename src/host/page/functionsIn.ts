import type { FunctionMetadata } from '../grid/customFunctions';
import type { PageLanguage } from './words';

/** As the add-in describes them in its file, which says once for all of them what the grid asks of each. */
export async function functionsIn(language: PageLanguage): Promise<readonly FunctionMetadata[]> {
  const answer = await fetch(language === 'zh' ? '../functions.zh-CN.json' : '../functions.json');
  const list = (await answer.json()) as {
    readonly allowErrorForDataTypeAny?: boolean;
    readonly functions: readonly FunctionMetadata[];
  };
  return list.functions.map((described) => ({
    ...described,
    options: { ...described.options, allowErrorForDataTypeAny: list.allowErrorForDataTypeAny ?? false },
  }));
}
