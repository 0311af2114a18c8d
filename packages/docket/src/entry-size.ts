import type { Refusal } from '@xiezhi/kernel';
import { canonical, technical } from '@xiezhi/kernel';
import type { Planned } from '@xiezhi/procedures';
import { refusal } from '@xiezhi/procedures';

/** The most that one entry may hold, in bytes of its canonical text. Why so much: docs/decisions/0013. */
export const maxEntryBytes = 512 * 1024;

const tooLarge = refusal(
  'docket/entry-too-large',
  technical,
  [
    { kind: 'offline', place: 'service-hall' },
    { kind: 'offline', place: 'hotline' },
  ],
  { kilobytes: maxEntryBytes / 1024 },
);

const sizeOf = (parts: Planned['entries'][number]['parts']): number =>
  Buffer.byteLength(canonical(parts.map((part) => part.value)));

/** Said before anything is stored: what the fields let through fits, what a program or odd characters make need not. */
export const oversized = (
  entries: readonly Pick<Planned['entries'][number], 'parts'>[],
): Refusal | null => (entries.some(({ parts }) => sizeOf(parts) > maxEntryBytes) ? tooLarge : null);
