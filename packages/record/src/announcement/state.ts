import type { CourtDay, EntryId, Instant } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import { slice } from '../define.ts';
import type { Term } from '../proceedings/term.ts';
import * as kinds from './entries.ts';

type Ordered = BodyOf<typeof kinds.announcementOrdered.parts>;
type Published = BodyOf<typeof kinds.announcementPublished.parts>;

export interface Announcement {
  readonly id: string;
  readonly entry: EntryId;
  readonly addressee: string;
  readonly ground: Ordered['ground'];
  readonly attendance: Ordered['attendance'];
  /** The sitting to which it summons; null where none was fixed, or too early for it. */
  readonly hearing: string | null;
  readonly text: Ordered['text'];
  readonly papers: Ordered['papers'];
  readonly orderedAt: Instant;
  /** Null until it is published; its days as they were told then. */
  readonly published:
    | (Term &
        Pick<Published, 'elsewhere' | 'proof' | 'files'> & {
          readonly at: Instant;
          readonly seq: number;
        })
    | null;
  /** The day on which the papers count as served. */
  readonly servedOn: CourtDay | null;
  readonly withdrawn: boolean;
}

export interface AnnouncementState {
  readonly announcements: readonly Announcement[];
}

const announcementKinds = [
  kinds.announcementOrdered,
  kinds.announcementPublished,
  kinds.announcementCompleted,
  kinds.announcementWithdrawn,
] as const;

const change = (
  state: AnnouncementState,
  id: string,
  how: (one: Announcement) => Announcement,
): AnnouncementState => ({
  announcements: state.announcements.map((one) => (one.id === id ? how(one) : one)),
});

export const announcementSlice = slice<AnnouncementState, typeof announcementKinds>(
  { announcements: [] },
  announcementKinds,
  {
    'announcement.Ordered': (state, { body, id, at }) => ({
      announcements: [
        ...state.announcements,
        {
          id: body.announcement,
          entry: id,
          addressee: body.addressee,
          ground: body.ground,
          attendance: body.attendance,
          hearing: body.hearing ?? null,
          text: body.text,
          papers: body.papers,
          orderedAt: at,
          published: null,
          servedOn: null,
          withdrawn: false,
        },
      ],
    }),
    'announcement.Published': (state, { body, at, seq }) =>
      change(state, body.announcement, (one) => ({
        ...one,
        published: {
          from: body.on as CourtDay,
          days: body.days,
          dueOn: body.dueOn as CourtDay,
          provisional: body.provisional,
          elsewhere: body.elsewhere,
          proof: body.proof,
          files: body.files,
          at,
          seq,
        },
      })),
    'announcement.Completed': (state, { body }) =>
      change(state, body.announcement, (one) => ({ ...one, servedOn: body.servedOn as CourtDay })),
    'announcement.Withdrawn': (state, { body }) =>
      change(state, body.announcement, (one) => ({ ...one, withdrawn: true })),
  },
);

export const nextAnnouncement = (state: AnnouncementState): string =>
  `announcement-${String(state.announcements.length + 1)}`;

/** Ordered or standing, and neither over nor withdrawn. */
export const runningAnnouncements = (state: AnnouncementState): readonly Announcement[] =>
  state.announcements.filter((one) => one.servedOn === null && !one.withdrawn);

/** Was this party told by announcement how it may take part: published, not withdrawn since, and not of a judgment alone. */
export const toldByAnnouncement = (state: AnnouncementState, participant: string): boolean =>
  state.announcements.some(
    (one) =>
      one.addressee === participant &&
      one.published !== null &&
      !one.withdrawn &&
      one.papers.some(({ judgment }) => !judgment),
  );

/** Files that reach this party by an announcement now on its way. */
export const beingAnnounced = (
  state: AnnouncementState,
  participant: string,
): ReadonlySet<string> =>
  new Set(
    runningAnnouncements(state)
      .filter((one) => one.addressee === participant)
      .flatMap((one) => one.papers.map(({ file }) => file.sha256)),
  );
