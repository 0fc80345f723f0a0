/** What the host reads of functions.json, the file that tells Excel about custom functions (schema of Microsoft). */
export interface FunctionsJson {
  readonly functions: readonly FunctionSpec[];
  readonly allowErrorForDataTypeAny?: boolean;
}
export interface FunctionSpec {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterSpec[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}
export interface ParameterSpec {
  readonly name: string;
  readonly type?: 'any' | 'number' | 'string' | 'boolean';
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
