import { instantFromMillis, offer } from '@xiezhi/kernel';
import { serviceOrdered } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command } from '../framework/index.ts';
import { nextService, traced } from './serving.ts';

/** CPL-95: the days of an announcement are over, and its papers count as served on that day. Entered by rule. */
export const noteAnnouncement = command({
  name: 'service.note-announcement',
  on: 'case',
  by: ['rule'],
  basis: ['CPL-95'],
  needs: {},
  offers: ({ state }) =>
    state.announcement.announcements
      .filter((one) => one.servedOn !== null)
      .map((one) => offer(one.id, one)),
  input: z.object({}),
  ask: [],
  decide({ state, offer: one }) {
    const id = nextService(state);
    const side = state.participation.participants.find(({ id: of }) => of === one.addressee)?.side;
    const ordered = serviceOrdered.make({
      shared: {
        service: id,
        addressee: one.addressee,
        channels: ['paper'],
        basis: 'paper',
        complaint: one.papers.some(({ complaint }) => complaint),
        judgment: one.papers.some(({ judgment }) => judgment),
      },
      served: {
        label: side === undefined || side === null ? 'court' : `side:${side}`,
        value: { papers: one.papers.map(({ title, file }) => ({ title, file })) },
      },
    });
    const at = instantFromMillis(Date.parse(`${one.servedOn ?? ''}T12:00:00.000+08:00`));
    return accept([
      ordered,
      ...traced({ id, traces: [], basis: 'paper', effective: null, undone: false }, [
        {
          service: id,
          channel: 'paper',
          event: 'handed-over',
          at,
          proof: '公告期满',
          way: 'by-announcement',
        },
      ]),
    ]);
  },
  example: {},
});
