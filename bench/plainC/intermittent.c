/* Croston, SBA and TSB of series of 60 periods in plain C: both weights 0.1, started at the mean interval. */
#include "work.h"

enum { periods = 60 };

static double rates(const double *history) {
  double sum = 0;
  long demands = 0, last = -1;
  for (long t = 0; t < periods; t++)
    if (history[t] != 0) {
      sum += t - last;
      last = t;
      demands++;
    }
  if (demands == 0) return 0;
  double size = 0, interval = sum / demands, probability = (double)demands / periods;
  last = -1;
  for (long t = 0; t < periods; t++) {
    double quantity = history[t];
    if (t > 0) probability += 0.1 * ((quantity != 0) - probability);
    if (quantity == 0) continue;
    if (last < 0) size = quantity;
    else {
      size += 0.1 * (quantity - size);
      interval += 0.1 * (t - last - interval);
    }
    last = t;
  }
  double rate = size / interval;
  return rate + 0.95 * rate + size * probability;
}

double work(const double *cells, long count, int pass) {
  (void)pass;
  double sum = 0;
  for (long i = 0; i < count / periods; i++) sum += rates(cells + i * periods);
  return sum;
}
