// Loaded before the command that is measured: says last what it took, in seconds of the processor and megabytes.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const seconds = (userCPUTime + systemCPUTime) / 1_000_000;
  process.stderr.write(`meter ${seconds.toFixed(2)} ${Math.round(maxRSS / 1024)}\n`);
});
