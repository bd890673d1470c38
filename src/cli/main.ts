import '../host/grid/iterators';
import { command } from './command';
import { languageOfSystem } from './words';

const language = languageOfSystem(process.env);

command(process.argv.slice(2), {
  language,
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
})
  // The sheet's engine keeps timers; what is written is written, so nothing is cut short.
  .then((code) => process.stdout.write('', () => process.exit(code)));
