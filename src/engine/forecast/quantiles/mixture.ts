import { normalBelow } from '../../numeric/normal';
import { normalQuantile } from '../../numeric/normalQuantile';
import { root } from '../../numeric/root';

/**
 * A quantile of demand over a number of periods that is one of several, all as likely: independent normal demand of each
 * period. One length gives mean x length + z sd sqrt(length).
 */
export function normalTotal(mean: number, sd: number, lengths: readonly number[], p: number): number {
  const z = normalQuantile(p);
  const each = lengths.map((length) => mean * length + z * sd * Math.sqrt(length));
  const low = Math.min(...each);
  const high = Math.max(...each);
  if (low === high) return low;
  const scale = high - low;
  const below = (x: number): number =>
    lengths.reduce((sum, length) => {
      const spread = sd * Math.sqrt(length);
      const off = x - mean * length;
      return sum + (spread === 0 ? Number(off >= 0) : normalBelow(off / spread)) / lengths.length;
    }, 0) - p;
  return low + scale * root((share) => below(low + scale * share), 0, 1);
}
