/** One word of the command line. Modules are loaded when their command is given, so that small ones answer at once. */
export interface Command {
  readonly summary: string;
  /** Its standard output is for programs: what it prints on `--help` is its own. */
  readonly answersHelp?: true;
  /** Gets what stands after the command's name; answers the exit code. */
  run(argv: readonly string[]): Promise<number>;
}

export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'start',
    {
      summary: 'runs a court here: --port 8080 --data DIR --no-demo --clock manual',
      run: async (argv) => (await import('./start.ts')).startCourt(argv),
    },
  ],
  [
    'law',
    {
      summary: 'answers questions about the law, as JSON',
      answersHelp: true,
      run: async (argv) => (await import('./law.ts')).askTheLaw(argv),
    },
  ],
  [
    'backup',
    {
      summary: 'copies the court to an empty folder: FOLDER [--data DIR]',
      run: async (argv) => (await import('./care.ts')).backUpCourt(argv),
    },
  ],
  [
    'restore',
    {
      summary: 'brings a copy into an empty data folder: FOLDER [--data DIR]',
      run: async (argv) => (await import('./care.ts')).restoreCourt(argv),
    },
  ],
  [
    'files-to-bucket',
    {
      summary: 'copies the files of a court into the bucket its settings name: [--data DIR]',
      run: async (argv) => (await import('./care.ts')).moveFiles(argv),
    },
  ],
  [
    'file-out',
    {
      summary:
        'takes out a file that a scanner objects to, under a password, and notes it in its cases: HASH --by NAME --reasons TEXT -o FILE.zip [--data DIR]',
      run: async (argv) => (await import('./care.ts')).takeFileOut(argv),
    },
  ],
  [
    'replay',
    {
      summary: 'reads every entry again and compares every list: [--rebuild] [--data DIR]',
      run: async (argv) => (await import('./care.ts')).replayCourt(argv),
    },
  ],
  [
    'export',
    {
      summary:
        'copies a case as a person may read it: CASE --as ACCOUNT|MOBILE|ID-NUMBER -o case.zip [--data DIR]',
      run: async (argv) => (await import('./export.ts')).exportHere(argv),
    },
  ],
  [
    'verify',
    {
      summary:
        'checks such a copy, or a file with its proof, without any server: FILE [--vkey KEY] [--policy FILE] [--authority CA.pem] [--chains LIST] [--json]',
      run: async (argv) => (await import('./verify.ts')).verifyHere(argv),
    },
  ],
  [
    'mail-report',
    {
      summary: 'hears what a mail server reports of a mail that served papers: < MAIL [--data DIR]',
      run: async (argv) => (await import('./mail-report.ts')).hearReport(argv),
    },
  ],
  [
    'witness',
    {
      summary:
        'runs a witness of logs: --name NAME --log KEY [--log KEY …] [--state DIR] [--port 8090] [--host 127.0.0.1]',
      run: async (argv) => (await import('./witness.ts')).witnessHere(argv),
    },
  ],
  [
    'log-key',
    {
      summary:
        'changes the key of the log: announce, then change [--stolen]; both take effect at the next start [--data DIR]',
      run: async (argv) => (await import('./log-key.ts')).logKey(argv),
    },
  ],
  [
    'anchor',
    {
      summary:
        'says by which account the court shows chains its checkpoints, and what they hold: [--deploy NAME] [--data DIR]',
      run: async (argv) => (await import('./anchor.ts')).anchorHere(argv),
    },
  ],
  [
    'bench',
    {
      summary: 'measures what is published in docs/explain/figures.md: [NAME…] [--long] [--keep]',
      run: async (argv) => (await import('./bench.ts')).benchHere(argv),
    },
  ],
  [
    'set-up',
    {
      summary:
        'sets up a court: --name --code --level --territory --address --hours --phone --site --administrator (a registered mobile number) [--data DIR]; its mail, alone or with it: --mail-server URL --mail-from ADDRESS',
      run: async (argv) => (await import('./care.ts')).setUpCourt(argv),
    },
  ],
]);
