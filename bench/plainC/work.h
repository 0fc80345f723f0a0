/* Numbers in, a sum and the milliseconds out: `program FILE PASSES`. The first pass warms up and is not counted. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

double work(const double *cells, long count, int pass);

static double now(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return at.tv_sec * 1e3 + at.tv_nsec / 1e6;
}

int main(int arguments, char **argument) {
  if (arguments != 3) return 2;
  FILE *file = fopen(argument[1], "rb");
  if (file == NULL) return 2;
  fseek(file, 0, SEEK_END);
  long count = ftell(file) / (long)sizeof(double);
  rewind(file);
  double *cells = malloc(count * sizeof(double));
  if (cells == NULL || fread(cells, sizeof(double), count, file) != (size_t)count) return 2;
  int passes = atoi(argument[2]);
  double sum = work(cells, count, 0);
  double started = now();
  sum = 0;
  for (int pass = 0; pass < passes; pass++) sum += work(cells, count, pass);
  printf("%.17g %.6f\n", sum, now() - started);
  return 0;
}
