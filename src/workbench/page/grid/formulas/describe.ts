import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import type { FunctionSpec, FunctionsJson } from '../../../host/functions/functionsJson';

/** A function as functions.json describes it to a person. */
interface Described extends FunctionSpec {
  readonly description?: string;
  readonly parameters: readonly (FunctionSpec['parameters'][number] & { readonly description?: string })[];
}

/** Names, arguments and help texts of the add-in's functions, as the formula editor offers them while one types. */
export function describe(json: FunctionsJson, namespace: string): IFunctionInfo[] {
  return (json.functions as readonly Described[]).map((spec) => ({
    functionName: `${namespace}.${spec.name}`.toUpperCase(),
    functionType: FunctionType.User,
    description: spec.description ?? '',
    abstract: spec.description ?? '',
    functionParameter: spec.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional === true ? 0 : 1,
      repeat: parameter.repeating === true ? 1 : 0,
    })),
  }));
}
