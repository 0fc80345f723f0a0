/** What a person has said on the ROI step before the sheets are there. */
export interface RoiChoice {
  readonly decision?: string;
  readonly currency?: string;
  /** Base case of global assumptions, by id. */
  readonly globals?: Readonly<Record<string, number>>;
}
