/** From the top left corner of a sheet: every cell beyond these rows and columns is blank. */
export interface Reach {
  readonly rows: number;
  readonly columns: number;
}
