import type { CourtDay, Instant } from '@xiezhi/kernel';
import { slice } from '../define.ts';
import type { HelpKind, HelpOutcome } from './entries.ts';
import * as kinds from './entries.ts';

export interface HelpRequest {
  readonly id: string;
  readonly participant: string;
  readonly kinds: readonly HelpKind[];
  readonly language: string | null;
  readonly text: string;
  readonly notedBy: string | null;
  readonly at: Instant;
  readonly answer: {
    readonly outcome: HelpOutcome;
    readonly text: string;
    readonly by: string;
    readonly at: Instant;
  } | null;
}

export interface HelpState {
  readonly requests: readonly HelpRequest[];
}

const helpEntries = [kinds.helpAsked, kinds.helpAnswered] as const;

export const helpSlice = slice<HelpState, typeof helpEntries>({ requests: [] }, helpEntries, {
  'help.Asked': (state, { body, at }) => ({
    requests: [
      ...state.requests,
      {
        id: body.request,
        participant: body.participant,
        kinds: body.kinds,
        language: body.language ?? null,
        text: body.text ?? '',
        notedBy: body.notedBy ?? null,
        at,
        answer: null,
      },
    ],
  }),
  'help.Answered': (state, { body: { request, outcome, text, by }, at }) => ({
    requests: state.requests.map((one) =>
      one.id === request ? { ...one, answer: { outcome, text, by, at } } : one,
    ),
  }),
});

export const nextHelp = ({ requests }: HelpState): string => `h${String(requests.length + 1)}`;

/** Requests that nobody has answered. */
export const openHelp = ({ requests }: HelpState): readonly HelpRequest[] =>
  requests.filter(({ answer }) => answer === null);

export interface Guide {
  readonly id: string;
  readonly topic: string;
  /** Counted among the published ones of its topic, from 1; null while it is none. */
  readonly version: number | null;
  readonly title: string;
  readonly text: string;
  readonly titleEn: string | null;
  readonly textEn: string | null;
  /** Who wrote it: their account, and their name. */
  readonly person: string;
  readonly by: string;
  readonly state: 'proposed' | 'published' | 'returned' | 'withdrawn';
  readonly remarks: string;
  readonly letter: string | null;
  readonly vettedBy: string | null;
  readonly from: Instant | null;
  readonly until: CourtDay | null;
  /** When another version, or a withdrawal, ended it. */
  readonly to: Instant | null;
}

export interface GuidesState {
  readonly guides: readonly Guide[];
}

const guideEntries = [kinds.guideProposed, kinds.guideVetted, kinds.guideWithdrawn] as const;

export const guidesSlice = slice<GuidesState, typeof guideEntries>({ guides: [] }, guideEntries, {
  'guidance.Proposed': (state, { body, actor }) => ({
    guides: [
      ...state.guides,
      {
        id: body.guide,
        topic: body.topic,
        version: null,
        title: body.title,
        text: body.text,
        titleEn: body.titleEn ?? null,
        textEn: body.textEn ?? null,
        person: actor.kind === 'person' ? actor.person : '',
        by: body.by,
        state: 'proposed',
        remarks: '',
        letter: null,
        vettedBy: null,
        from: null,
        until: null,
        to: null,
      },
    ],
  }),
  'guidance.Vetted': ({ guides }, { body, at }) => {
    const topic = guides.find(({ id }) => id === body.guide)?.topic;
    const before = guides.filter((one) => one.topic === topic && one.version !== null);
    return {
      guides: guides.map((one): Guide => {
        if (one.id === body.guide)
          return {
            ...one,
            state: body.published ? 'published' : 'returned',
            version: body.published ? before.length + 1 : null,
            remarks: body.remarks ?? '',
            letter: body.letter ?? null,
            vettedBy: body.by,
            from: body.published ? at : null,
            until: (body.until ?? null) as CourtDay | null,
          };
        return body.published && one.topic === topic && one.state === 'published' && one.to === null
          ? { ...one, to: at }
          : one;
      }),
    };
  },
  'guidance.Withdrawn': ({ guides }, { body, at }) => ({
    guides: guides.map((one) =>
      one.id === body.guide
        ? { ...one, state: 'withdrawn', remarks: body.reason, to: one.from === null ? null : at }
        : one,
    ),
  }),
});

export const nextGuide = ({ guides }: GuidesState): string => `g${String(guides.length + 1)}`;

/** What the court itself tells people of a topic on that day. */
export const guideInForce = (
  { guides }: GuidesState,
  topic: string,
  today: CourtDay,
): Guide | null =>
  guides.find(
    (one) =>
      one.topic === topic &&
      one.state === 'published' &&
      one.to === null &&
      (one.until === null || today <= one.until),
  ) ?? null;
