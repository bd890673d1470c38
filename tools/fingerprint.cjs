/** What each program is made from, and one mark for all of it: programs made from the same files have the same mark, in whichever folder. */
const { createHash } = require('node:crypto');
const { existsSync, readFileSync, readdirSync, statSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const always = ['webpack.config.js', 'tools/site.cjs', 'tools/withoutDocumentation.cjs', 'package-lock.json'];
const sources = {
  addin: ['src/engine', 'src/workbook', 'src/functions', 'src/taskpane', 'src/excel', 'assets', 'manifest.xml'],
  host: ['src/host'],
  cli: ['src/engine', 'src/workbook', 'src/functions', 'src/host', 'src/cli'],
};

/** Changes when any file that goes into the program changes, or where it is built for. */
function fingerprint(name) {
  const hash = createHash('sha256');
  for (const file of [...always, ...sources[name]].flatMap(filesUnder))
    hash.update(file).update(readFileSync(path.join(root, file)));
  for (const [key, value] of Object.entries(process.env).sort())
    if (key.startsWith('COVERSHEET_')) hash.update(`${key}=${value}`);
  return hash.digest('hex');
}

function filesUnder(place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  return statSync(full).isFile()
    ? [place]
    : readdirSync(full)
        .sort()
        .flatMap((name) => filesUnder(`${place}/${name}`));
}

module.exports = { fingerprint };
