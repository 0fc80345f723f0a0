/** Cases of something that is no formula of this add-in, and where it is checked. */
const places: Readonly<Record<string, string>> = {
  'M4 study (bench)':
    'no formula: `npm run bench -- m4` scores the methods beside the published ones, on weekly series',
};

/** Why a case is not for the formulas, or null when it is: these are named TWIN and a dot. */
export const elsewhere = (name: string): string | null =>
  name.startsWith('TWIN.') ? null : (places[name] ?? 'no formula of TWIN');
