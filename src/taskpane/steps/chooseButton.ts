/** The button that opens the choice of a file; it gets the focus back when the file has been dealt with. */
export const chooseButton = (kind: string): string => `choose-${kind}`;
