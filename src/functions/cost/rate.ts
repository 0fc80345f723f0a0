/** Bounds of a rate of duty: ten times the value is more than any tariff, and 25 was meant as 25%. */
export const rate = { min: 0, max: 10 } as const;
