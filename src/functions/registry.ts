import type { TwinFunction } from './define';

/** Every =TWIN function, in the order a reader should meet them. One line each. */
export const registry: readonly TwinFunction[] = [];
