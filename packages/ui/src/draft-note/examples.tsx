import type { Example } from '../example.ts';
import { DraftNote } from './draft-note.tsx';

export const draftNoteExamples: readonly Example[] = [
  {
    name: 'DraftNote: saved',
    element: <DraftNote draft={{ state: 'saved', when: '今天 14:32' }} />,
  },
  { name: 'DraftNote: retrying', element: <DraftNote draft={{ state: 'retrying' }} /> },
  { name: 'DraftNote: local', element: <DraftNote draft={{ state: 'local' }} /> },
];
