import { useRef, useState, type RefObject } from 'react';
import { Button, Icon } from '@xiezhi/ui';
import type { FileInCaseDto } from '@xiezhi/contract';
import type { ApiFailure } from '../failure.ts';
import { FailureNotice } from '../shell/answers.tsx';
import { useSettings } from '../settings.tsx';
import { leafTexts } from '../texts/leaf.ts';
import { nameOf } from './files.ts';
import { whyNotPlayed } from './media-fault.ts';
import { clockOf, NoteForm, NoteList } from './note-list.tsx';
import { useNotes } from './notes.ts';
import { Original } from './page.tsx';

/** Moments of the recording, by the names that their owner gave them. */
function Marks(props: {
  readonly at: FileInCaseDto;
  readonly player: RefObject<HTMLMediaElement | null>;
}) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const { at, player } = props;
  const mine = useNotes(at.file.url);
  const [moment, setMoment] = useState<number | null>(null);
  const marks = mine.notes
    .filter((note) => note.at !== null)
    .toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0));
  return (
    <section className="leaf-find gap-top" aria-label={k.marks}>
      <p className="note">{k.marksLead}</p>
      <NoteList
        id="leaf-marks"
        notes={marks}
        mine={mine}
        where={(mark) => (
          <Button
            label={k.markPlay(clockOf(mark.at ?? 0), mark.text)}
            onPress={() => {
              if (player.current === null) return;
              player.current.currentTime = (mark.at ?? 0) / 1000;
              void player.current.play();
            }}
          >
            {clockOf(mark.at ?? 0)}
          </Button>
        )}
      />
      {moment === null ? (
        <Button
          onPress={() => {
            setMoment(Math.round((player.current?.currentTime ?? 0) * 1000));
          }}
        >
          <Icon name="plus" />
          {k.markNew}
        </Button>
      ) : (
        <NoteForm
          id="leaf-mark-new"
          label={k.markText(clockOf(moment))}
          mine={mine}
          onSave={(text) => mine.save({ page: null, place: null, at: moment, text })}
          onClose={() => {
            setMoment(null);
          }}
        />
      )}
    </section>
  );
}

/** Sound and film, by the browser's own player: it has keys, and speaks to a screen reader, by itself. */
export function Media(props: { readonly at: FileInCaseDto; readonly kind: 'sound' | 'film' }) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  /** Null: it plays, as far as anybody knows. */
  const [fault, setFault] = useState<ApiFailure | 'unplayable' | null>(null);
  /** Where it stood when it stopped. */
  const stood = useRef(0);
  const player = useRef<HTMLAudioElement & HTMLVideoElement>(null);
  const { at, kind } = props;
  const about = {
    ref: player,
    src: at.file.url,
    controls: true,
    preload: 'metadata' as const,
    'aria-label': k.recording(k[kind], nameOf(at)),
    onLoadedMetadata: () => {
      if (player.current !== null && stood.current > 0) player.current.currentTime = stood.current;
    },
    onError: () => {
      stood.current = player.current?.currentTime ?? stood.current;
      void whyNotPlayed(at.file.url, player.current?.error?.code ?? 0).then((why) => {
        setFault(why ?? 'unplayable');
      });
    },
  };
  return (
    <div className="leaf-media">
      {fault === 'unplayable' ? (
        <p className="notice notice-mend" role="alert">
          {k.unplayable}
        </p>
      ) : fault !== null ? (
        <FailureNotice
          failure={fault}
          reload={() => {
            setFault(null);
          }}
          asPage={false}
        />
      ) : kind === 'sound' ? (
        <audio {...about} />
      ) : (
        <video {...about} playsInline />
      )}
      {fault === 'unplayable' ? null : <Marks at={at} player={player} />}
      <Original at={at} why={fault === null || fault === 'unplayable' ? null : fault.code} />
    </div>
  );
}
