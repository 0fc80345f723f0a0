import { registered } from '../../templates/register/roiRegister';
import type { RoiFacts } from '../../templates/facts';
import { factorNames } from '../../templates/line';
import { title } from './print';

/** Which factors of the benefit lines the twin could feed, and what is left to a person. */
export function sayRoi(facts: RoiFacts): void {
  title('ROI: what the twin knows of each benefit line');
  for (const { id, name, factors } of registered.benefits) {
    for (const factor of factorNames) {
      const { label, feeds } = factors[factor];
      if (feeds === undefined) continue;
      const fed = feeds(facts);
      const says =
        'missing' in fed
          ? `left to a person: ${fed.missing}`
          : `${round(fed.base)} (${round(fed.low)} to ${round(fed.high)}), grade ${fed.grade}`;
      console.log(`  ${id}  ${name}, ${label}: ${says}`);
    }
  }
}

const round = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 4 });
