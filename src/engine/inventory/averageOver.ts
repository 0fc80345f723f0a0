// Nodes and weights of ten-point Gauss-Legendre quadrature on (-1, 1): Abramowitz and Stegun, table 25.4.
const nodes = [0.1488743389816312, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717];
const weights = [0.2955242247147529, 0.2692667193099963, 0.2190863625159821, 0.1494513491505806, 0.0666713443086881];

/**
 * The mean over the times from `start` to `start + length` of something that depends on the demand up to that time.
 * The demands are made once, so that a search can average again and again.
 */
export function averageOver<D>(start: number, length: number, demandAt: (time: number) => D): Averager<D> {
  // Demand over a short time changes quickly with it; away from there one panel is enough.
  const panels = start < length / 2 ? 4 : 1;
  const half = length / panels / 2;
  const points: { demand: D; weight: number }[] = [];
  for (let panel = 0; panel < panels; panel++) {
    const middle = start + half * (2 * panel + 1);
    nodes.forEach((node, i) => {
      const weight = (weights[i] ?? 0) / panels / 2;
      points.push(
        { demand: demandAt(middle - half * node), weight },
        { demand: demandAt(middle + half * node), weight },
      );
    });
  }
  return (of) => points.reduce((sum, { demand, weight }) => sum + weight * of(demand), 0);
}

type Averager<D> = (of: (demand: D) => number) => number;
