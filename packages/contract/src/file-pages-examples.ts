import { sha256 } from './case-examples.ts';
import type { FilePagesDto, NoteDto, PageTextDto } from './file-pages.ts';
import type { PresentingDto } from './presenting.ts';

export const filePages: FilePagesDto = {
  sha256,
  name: '装修合同.pdf',
  mediaType: 'application/pdf',
  bytes: 204_800,
  pages: 12,
  widths: [200, 1000, 2000],
};

export const pageText: PageTextDto = {
  sha256,
  page: 3,
  text: '第七条 乙方逾期交付的，按日支付违约金。',
  recognised: true,
  state: 'read',
  pages: 12,
};

export const note: NoteDto = {
  id: 'note-7k4m92qh',
  page: 3,
  place: { x: 120, y: 480, width: 600, height: 60 },
  at: null,
  text: '逾期从三月十一日起算',
  savedAt: '2026-03-09T02:00:00.000Z',
};

export const presenting: PresentingDto = {
  stream: 'case:0123456789abcdef01234567',
  order: 1_796_040_000_000_000,
  may: 'wait',
  now: {
    id: '5wXq0b2mTfQk',
    by: { name: '陆怀瑾', court: true },
    mine: false,
    lost: false,
    seen: null,
    file: {
      sha256: filePages.sha256,
      page: 3,
      zoom: 'width',
      turn: 0,
      mark: { x: 420, y: 310 },
    },
  },
};
