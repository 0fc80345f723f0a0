/**
 * A single value assigned to a property of a range holds for every cell of it. Excel documents this; the typings only
 * know the grid. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export const everyCell = (value: string): string[][] => value as unknown as string[][];
