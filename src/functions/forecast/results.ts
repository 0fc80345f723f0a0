/** Why bounds are missing, for the #N/A in their place. */
export const noBounds = 'history is too short to tell how far off the forecast may be';
