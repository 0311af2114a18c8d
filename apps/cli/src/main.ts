import { commands } from './commands.ts';

/**
 * Runs one command line (without the program's name) and answers the exit code: 0 done, 1 failed, 2 not understood.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(help());
    return 0;
  }
  const command = commands.get(name);
  if (command === undefined) {
    process.stderr.write(`There is no command "${name}".\n\n${help()}`);
    return 2;
  }
  if (command.answersHelp !== true && (rest.includes('--help') || rest.includes('-h'))) {
    process.stdout.write(`xiezhi ${name}: ${command.summary}\n`);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (fault) {
    process.stderr.write(`${describe(fault)}\n`);
    return 1;
  }
}

function help(): string {
  const lines = [...commands].map(
    ([name, { summary }]) => `  xiezhi ${name.padEnd(10)} ${summary}`,
  );
  return `Xiezhi 獬豸, an online court.\n\n${lines.join('\n')}\n`;
}

/** A sentence for the person; the stack only for whoever asks for it. */
function describe(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return process.env['XIEZHI_DEBUG'] === '1' ? (fault.stack ?? fault.message) : fault.message;
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2));
