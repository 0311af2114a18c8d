import { createWorker } from 'tesseract.js';
import { models } from '../reading/recognise.ts';

/* What the figures of the bench read, and the limit they are held against. */

export { FileReader } from '../reading/file-reader.ts';
export { PageDrawer } from '../reading/page-drawer.ts';
export { madePdf, scanned } from '../reading/testing/made-files.ts';

/** The engine by itself, warm and in this process: nothing around it. */
export async function bareRecogniser(): Promise<{
  recognise(picture: Buffer): Promise<string>;
  end(): Promise<void>;
}> {
  const engine = await createWorker('chi_sim', 1, {
    langPath: models,
    gzip: true,
    cacheMethod: 'none',
  });
  return {
    recognise: async (picture) => (await engine.recognize(picture)).data.text,
    end: async () => {
      await engine.terminate();
    },
  };
}
