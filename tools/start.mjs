/** npm start: installs and builds what is missing, serves it on this machine, and shows it in the browser. --no-open, --port N. */
import { install } from './install.mjs';
import { node, run } from './program.mjs';

const options = process.argv.slice(2);

try {
  await install();
  if ((await node('tools/build.mjs', 'addin', 'host', '--if-stale')) !== 0)
    throw new Error('The build failed; the reason stands above.');
  const { port } = await served(Number(options[options.indexOf('--port') + 1]) || 3000);
  const address = `http://localhost:${port}/host/`;
  console.log(`\nCoversheet is open at ${address}\nCoversheet 已启动：${address}\nCtrl+C ends it.  按 Ctrl+C 结束。`);
  if (!options.includes('--no-open') && !process.env.CI) await open(address);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** On the port that was asked for, or on any free one where another program has it. */
async function served(port) {
  const { serve } = await import('./serve.mjs');
  return serve({ port }).catch((error) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return serve({ port: 0 });
  });
}

/** Without a screen there is nothing to open; the address stands above. */
function open(address) {
  const quiet = { stdio: 'ignore' };
  if (process.platform === 'darwin') return run('open', [address], quiet);
  if (process.platform === 'win32') return run('cmd', ['/c', 'start', '', address], quiet);
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? run('xdg-open', [address], quiet) : null;
}
