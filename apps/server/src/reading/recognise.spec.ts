import { expect, test, vi } from 'vitest';
import { createWorker } from 'tesseract.js';
import { recognise } from './recognise.ts';

vi.mock('tesseract.js', () => ({ createWorker: vi.fn() }));

test('an engine that could not be started once is started anew for the next page', async () => {
  vi.mocked(createWorker)
    .mockRejectedValueOnce(new Error('no room for a thread'))
    .mockResolvedValue({
      recognize: () => Promise.resolve({ data: { confidence: 90, text: '借 款 合 同\n' } }),
    } as never);
  await expect(recognise(Buffer.from('first'))).rejects.toThrow('no room for a thread');
  expect(await recognise(Buffer.from('second'))).toBe('借款合同');
});
