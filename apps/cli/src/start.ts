import { loadSettings, readOptions, start } from '@xiezhi/server';

/** Runs a court until it is told to stop. A second Ctrl-C does not wait for what is under way. */
export async function startCourt(argv: readonly string[]): Promise<number> {
  const read = readOptions(argv, process.env);
  if ('fault' in read) {
    process.stderr.write(`${read.fault}\n`);
    return 2;
  }
  loadSettings(read.options.dataFolder);
  const stopped = untilToldToStop();
  const running = await start(read.options, say);
  say('Ctrl-C stops it.');
  say(`ready http://127.0.0.1:${String(running.port)}`);
  const signal = await stopped;
  say(`${signal}: finishing what is under way …`);
  await running.stop();
  say('Stopped.');
  return 0;
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function untilToldToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let told = false;
    const hear = (signal: NodeJS.Signals): void => {
      // A terminal and npm both pass on one Ctrl-C; only a later one is meant as impatience.
      if (told && process.uptime() - toldAt > 1) process.exit(130);
      if (!told) toldAt = process.uptime();
      told = true;
      resolve(signal);
    };
    let toldAt = 0;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, hear);
  });
}
