import type { StreamId } from '@xiezhi/kernel';
import type { FileReference } from '@xiezhi/record';

/** Where a file of a docket is read; whoever asks must be able to read an entry that speaks of it. */
export const fileUrl = (file: FileReference, stream: StreamId): string =>
  `/api/files/${file.sha256}?stream=${encodeURIComponent(stream)}&name=${encodeURIComponent(file.name)}`;
