/** Loaded before a program: says on its error output, when it ends, how many megabytes it held at most. */
process.on('exit', () => process.stderr.write(`\npeak ${Math.round(process.resourceUsage().maxRSS / 1024)}\n`));
