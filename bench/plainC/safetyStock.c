/* The safety stock of a column in plain C: AS 241 (Wichura 1988, Applied Statistics 37(3)) and the bare equation. */
#include "work.h"

static double at(double x, const double *c) {
  double sum = c[0];
  for (int i = 1; i < 8; i++) sum = sum * x + c[i];
  return sum;
}

static const double over[3][8] = {
    {2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
     133.14166789178438, 3.3871328727963665},
    {0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
     5.769497221460691, 4.630337846156546, 1.4234371107496835},
    {2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
     1.7848265399172913, 5.463783911164114, 6.657904643501103}};
static const double under[3][8] = {
    {5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
     42.31333070160091, 1},
    {1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
     1.6763848301838038, 2.053191626637759, 1},
    {2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
     0.1369298809227358, 0.599832206555888, 1}};

static double quantile(double p) {
  double q = p - 0.5;
  if (fabs(q) <= 0.425) {
    double x = 0.180625 - q * q;
    return q * at(x, over[0]) / at(x, under[0]);
  }
  double r = sqrt(-log(q < 0 ? p : 1 - p));
  int range = r <= 5 ? 1 : 2;
  double x = r <= 5 ? r - 1.6 : r - 5;
  double size = at(x, over[range]) / at(x, under[range]);
  return q < 0 ? -size : size;
}

/* Columns one after the other: service level, mean and deviation of demand, mean and deviation of the lead time, review. */
double work(const double *cells, long count, int pass) {
  static double stocks[1 << 20];
  long rows = count / 6;
  const double *level = cells, *mean = level + rows, *sd = mean + rows, *lead = sd + rows, *leadSd = lead + rows,
               *review = leadSd + rows;
  for (long i = 0; i < rows; i++) {
    double late = mean[i] * leadSd[i];
    stocks[i] = quantile(level[i]) * sqrt(sd[i] * sd[i] * (lead[i] + review[i]) + late * late);
  }
  return stocks[pass * 1000];
}
