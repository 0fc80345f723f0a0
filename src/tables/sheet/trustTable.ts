/** The table on the Trust sheet: what has been imported, and how far it can be trusted. */
export const trustTable = 'TwinTrust';
