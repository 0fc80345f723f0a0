# Fits of R's forecast package: arguments are a file with a series a line (season, then values) and the file to write.
suppressMessages(library(forecast))
arguments <- commandArgs(trailingOnly = TRUE)
lines <- strsplit(readLines(arguments[1]), ",")
sink(arguments[2])
for (cells in lines) {
  values <- as.numeric(cells)
  series <- ts(values[-1], frequency = values[1])
  seconds <- sum(system.time(fit <- ets(series))[c("user.self", "sys.self")])
  weight <- function(name) if (is.na(fit$par[name])) 0 else fit$par[name]
  cat(sprintf("%s;%.10f;%.10f;%.10f;%.10f;%.10f;%.6f\n", fit$method, fit$loglik, fit$aicc,
    weight("alpha"), weight("beta"), weight("gamma"), 1000 * seconds))
}
sink()
