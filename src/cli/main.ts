import '../host/grid/iterators';
import { command } from './command';
import { languageOfSystem, words } from './words';

const language = languageOfSystem(process.env);

// What breaks where nobody waits for it (a timer of the sheet's engine) ends the run like any other fault: a sentence, and nothing written.
process.on('uncaughtException', () => {
  console.error(`${words.notCalculated[language]}. ${words.nothingWritten[language]}`);
  process.exit(3);
});

command(process.argv.slice(2), {
  language,
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
})
  // The sheet's engine keeps timers; what is written is written, so nothing is cut short.
  .then((code) => process.stdout.write('', () => process.exit(code)));
