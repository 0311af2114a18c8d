import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

/*
 * The worker of whoever chose to keep things on their device, built after the pages: it knows every file of the program, so
 * that the program opens without a network. One file at the root, since a worker answers for what lies below its address.
 */
const program = readdirSync('dist/assets')
  .filter((name) => /\.(js|css|svg|woff2)$/.test(name))
  .sort()
  .map((name) => `/assets/${name}`)
  .concat('/mark.svg');

/** The names of what lies under `assets` change with what is in it; those of the frame and of the mark do not. */
const build = createHash('sha256')
  .update(program.join('\n'))
  .update(readFileSync('dist/index.html'))
  .update(readFileSync('dist/mark.svg'))
  .digest('hex')
  .slice(0, 16);

export default defineConfig({
  publicDir: false,
  define: { PROGRAM: JSON.stringify(program), BUILD: JSON.stringify(build) },
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    rolldownOptions: {
      input: 'src/offline/worker.ts',
      output: { format: 'iife', entryFileNames: 'worker.js' },
    },
  },
});
