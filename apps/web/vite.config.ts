import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the court's server answers while the screens are being worked on. */
const server = process.env['XIEZHI_SERVER'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    // What the first screen needs comes as one file: each file more costs its headers and is compressed by itself.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
    },
  },
  server: { proxy: { '/api': server } },
});
