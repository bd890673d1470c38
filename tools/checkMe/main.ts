import '../../src/host/grid/iterators';
import { writeFileSync } from 'node:fs';
import { checkMeFiles } from './files';

checkMeFiles()
  .then((files) =>
    Object.entries(files).forEach(([file, bytes]) => {
      writeFileSync(file, bytes);
      console.log(`${file} ${(bytes.length / 1024).toFixed(0)} kB`);
    }),
  )
  // The sheet's engine keeps timers that would hold the process for ever.
  .then(() => process.exit());
