import type { BaseFunction } from './univer';
export const corrections = (): BaseFunction[] => [];
