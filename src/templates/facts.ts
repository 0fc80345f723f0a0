/** How well a number is known; finance sets what each grade is worth (see `grades.ts`). */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

/**
 * One number that the twin or a scenario hands over, with its interval: confidence bounds of a measured number,
 * P10 and P90 of a simulated one. Which bound is the cautious one is for the benefit line to say.
 */
export interface Fact {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** Where it comes from, with the numbers: "downtime log, 214 stops, 2 assets". */
  readonly evidence: string;
  readonly grade: Grade;
  /** What time the number describes, such as "2025-01-01 to 2025-12-31"; left out where none applies. */
  readonly period?: string;
  /** A person has said it, not the data: then no run stands behind it. */
  readonly stated?: true;
  /**
   * The same number over the sheets of the workbook, as an expression without "=": `SUM(TwinAssets[Hours])`. Only when
   * those tables are there: Excel refuses a formula that names a table it does not have.
   */
  readonly live?: string;
}
/** What the twin cannot say, and why; the cells of a line are then left to a person. */
export interface Missing {
  readonly missing: string;
}
export type Known = Fact | Missing;

/** Columns of the item sheet, as references; with them the advised safety stock is a live =TWIN.SAFETYSTOCK. */
export interface ItemColumns {
  readonly serviceLevel: string;
  readonly demandMean: string;
  readonly demandSd: string;
  readonly leadTime: string;
  readonly leadTimeSd: string;
  readonly dist: string;
}

/** What the benefit lines may ask of the twin. Plain numbers: this room knows neither the twin nor the scenarios. */
export interface RoiFacts {
  /** The scenario that this case belongs to, in the words of the pane. */
  readonly scenario: string;
  /** Excel serial day that the data describe. */
  readonly asOf: number | null;

  /** Unplanned hours a year on the constraint: now, and with the plan that is proposed. */
  readonly lostHours: Known;
  readonly lostHoursAfter: Known;
  /** Contribution (rate times margin, never price) that one hour of the constraint makes. */
  readonly hourContribution: Known;

  readonly repairs: Known;
  readonly repairsAfter: Known;
  /** Parts and overtime of one corrective job. */
  readonly repairCost: Known;

  /** Units of safety stock held now and advised, over all items. */
  readonly safetyStock: Known;
  readonly safetyStockAdvised: Known;
  /** Money per unit, weighted by the units that change, so that units times this is the money. */
  readonly unitCost: Known;
  /** Yearly cost of holding as a share of stock value, without the cost of capital. */
  readonly carryingRate: Known;

  /** Units that demand finds missing in one event of the scenario, without and with the response. */
  readonly unitsShort: Known;
  readonly unitsShortAfter: Known;
  readonly unitMargin: Known;
  /** Share of the units short that is lost, not late, as the run has it. */
  readonly lostShare: Known;
  /** What the response costs in one event more than doing nothing. */
  readonly responseCost: Known;

  readonly itemColumns: ItemColumns | null;
}

export const isFact = (known: Known): known is Fact => 'value' in known;
