import { fitFamily } from '../../engine/demand/fitFamily';
import { kolmogorovChance } from '../../engine/demand/kolmogorov';
import { distribution, families, type Family } from '../../engine/numeric/distribution';
import { Problem } from '../../engine/problem';
import { numbers, optional, texts, word } from '../../fields/field';
import { twinFunction } from '../define';

export const FITDIST = twinFunction({
  name: 'FITDIST',
  question: 'demand',
  summary: 'Which distribution describes the data best, with its parameters, and how well each of the others does.',
  method:
    'Each family is fitted by maximum likelihood; AIC is 2 x parameters - 2 x log likelihood, BIC counts log(n) for each parameter. P1 and P2 are mean and standard deviation (NORMAL), those of the logarithm (LOGNORMAL), shape and scale (GAMMA), the mean (POISSON), size and probability (NEGBIN). KSP is the chance of data at least as far off by Kolmogorov and Smirnov, too kind to fitted distributions and to whole numbers. Families that the data rule out are left out: LOGNORMAL and GAMMA need values above 0, POISSON and NEGBIN whole numbers from 0, NEGBIN a variance above the mean.',
  params: {
    data: numbers('units', 'Demand of periods, lead times, or other values'),
    families: optional(texts('Families to try: NORMAL, GAMMA, LOGNORMAL, POISSON, NEGBIN; left out or ALL, all')),
    criterion: word(['AIC', 'BIC'], 'By what the best is chosen', { default: 'AIC' }),
  },
  shape: 'column',
  results: {
    FAMILY: { unit: 'text', help: 'Family, the best first' },
    AIC: { unit: 'ratio', help: "Akaike's criterion" },
    BIC: { unit: 'ratio', help: "Schwarz's criterion" },
    P1: { unit: 'none', help: 'First parameter' },
    P2: { unit: 'none', help: 'Second parameter', missing: 'POISSON, of families, has one parameter: it stands in P1' },
    MEAN: { unit: 'units', help: 'Mean' },
    SD: { unit: 'units', help: 'Standard deviation' },
    KSP: { unit: 'share', help: 'Chance of data at least as far off' },
    BEST: { unit: 'text', help: 'The best family', once: true },
  },
  main: 'ALL',
  source: 'Minka (2002), Estimating a Gamma distribution; Akaike (1974); Stephens (1970), JRSS B 32',
  examples: [
    {
      formula: 'TWIN.FITDIST({12;15;11;20;13;14;30;12;16;18},,,"BEST")',
      gives: 'LOGNORMAL',
      from: 'R 4.2.2, MASS: fitdistr; AIC 61.99 against 63.09 for gamma and 65.94 for normal',
    },
  ],
  compute({ data, families: asked, criterion }) {
    const wanted = wantedFrom(asked);
    const n = data.length;
    const fitted = wanted.flatMap((family) => {
      const fit = fitFamily(family, data);
      if (fit === null) return [];
      const size = fit.parameters.length;
      return [{ ...fit, AIC: 2 * size - 2 * fit.logLikelihood, BIC: size * Math.log(n) - 2 * fit.logLikelihood }];
    });
    fitted.sort((a, b) => a[criterion] - b[criterion]);
    const [best] = fitted;
    if (best === undefined) {
      throw new Problem(
        'cannot-tell',
        'data fit none of the families: they do not vary, or are not above 0, or not whole',
      );
    }
    return fitted.map(({ family, AIC, BIC, parameters, mean, sd }) => ({
      FAMILY: family,
      AIC,
      BIC,
      P1: parameters[0] ?? null,
      P2: parameters[1] ?? null,
      MEAN: mean,
      SD: sd,
      KSP: kolmogorovChance(data, distribution(family, mean, sd)),
      BEST: best.family,
    }));
  },
});

function wantedFrom(asked: readonly string[] | null): readonly Family[] {
  const words = (asked ?? []).map((each) => each.trim().toUpperCase()).filter((each) => each !== '');
  if (words.length === 0 || words.includes('ALL')) return families;
  return words.map((each) => {
    const found = families.find((family) => family === each);
    if (found === undefined) {
      throw new Problem(
        'wrong-type',
        `families must be among ${families.join(', ')}, not the text "${each.slice(0, 30)}"`,
      );
    }
    return found;
  });
}
