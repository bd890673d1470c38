/** Started by the test of starting programs: says what it was asked, and ends with 3. */
const asked: readonly string[] = process.argv.slice(2);
console.log(`asked: ${asked.at(-1)}`);
process.exitCode = 3;
