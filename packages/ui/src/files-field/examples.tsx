import type { Example } from '../example.ts';
import { FilesField } from './files-field.tsx';

const files = [
  {
    sha256: '8f3a'.padEnd(64, '0'),
    name: '定作合同.pdf',
    mediaType: 'application/pdf',
    bytes: 1_250_000,
  },
  { sha256: '41d0'.padEnd(64, '1'), name: '转账记录.jpg', mediaType: 'image/jpeg', bytes: 312_000 },
];

export const filesFieldExamples: readonly Example[] = [
  {
    name: 'FilesField',
    element: (
      <FilesField
        id="x-files"
        label="证据材料"
        hint="PDF、照片、录音都可以。看得清每个字就行。"
        limits={{ most: 40, mostBytes: 200 * 1024 * 1024 }}
        value={files}
        onChange={() => undefined}
        send={() => Promise.reject(new Error('example'))}
      />
    ),
  },
];
