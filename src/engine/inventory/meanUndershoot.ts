/** Mean of the last demand before a reorder point is passed, less what was needed: (sigma^2 + d^2) / (2 d). */
export const meanUndershoot = (demandMean: number, demandSd: number): number =>
  demandMean === 0 ? 0 : (demandSd ** 2 + demandMean ** 2) / (2 * demandMean);
