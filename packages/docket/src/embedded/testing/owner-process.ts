import { startEmbedded } from '../index.ts';

/** A process to be killed: starts the server in the given folder, says its number, and does nothing more. */
const [, , dataFolder = ''] = process.argv;
const server = await startEmbedded({ dataFolder, log: () => undefined });
process.stdout.write(`${String(server.pid)}\n`);
if (process.argv[3] !== 'end') setInterval(() => undefined, 1000);
else process.exit(0);
