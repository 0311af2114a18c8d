import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { Button, Icon, LongText, Words } from '@xiezhi/ui';
import type { NoteDto } from '@xiezhi/contract';
import { useSettings } from '../settings.tsx';
import { leafTexts } from '../texts/leaf.ts';
import type { MyNotes } from './notes.ts';

const longest = 500;

/** Minutes and seconds of something that is played. */
export const clockOf = (millis: number): string => {
  const seconds = Math.floor(millis / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  const rest = `${two(minutes)}:${two(seconds % 60)}`;
  return hours > 0 ? `${String(hours)}:${rest}` : rest;
};

/** Writes a note; what could not be kept stays in its field. */
export function NoteForm(props: {
  readonly id: string;
  readonly label: string;
  readonly text?: string;
  readonly mine: MyNotes;
  readonly onSave: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const { mine } = props;
  const [text, setText] = useState(props.text ?? '');
  const [tried, setTried] = useState(false);
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (text.trim() === '') return;
    void props.onSave(text.trim()).then((kept) => {
      if (kept) props.onClose();
    });
  };
  return (
    <form className="leaf-note" noValidate onSubmit={save}>
      <LongText
        id={props.id}
        label={props.label}
        rows={2}
        maxLength={longest}
        value={text}
        onChange={setText}
        mend={tried && text.trim() === '' ? k.noteEmpty : undefined}
      />
      {props.children}
      {mine.failure === null ? null : (
        <p className="mend" role="alert">
          <Icon name="mend" />
          {mine.failure.said?.detail ?? k.noteNotKept}
        </p>
      )}
      <div className="row">
        <Button submit rank="first" notYet={mine.busy}>
          {k.noteSave}
        </Button>
        <Button rank="quiet" onPress={props.onClose}>
          {k.noteCancel}
        </Button>
      </div>
    </form>
  );
}

interface ListProps {
  readonly id: string;
  readonly notes: readonly NoteDto[];
  readonly mine: MyNotes;
  /** What stands before its text: where it is. */
  readonly where: (note: NoteDto) => ReactNode;
}

function One({ id, note, mine, where }: Omit<ListProps, 'notes'> & { readonly note: NoteDto }) {
  const { t, lang } = useSettings();
  const k = leafTexts[lang];
  const [changing, setChanging] = useState(false);
  if (changing)
    return (
      <li>
        <NoteForm
          id={`${id}-${note.id}`}
          label={k.noteText}
          text={note.text}
          mine={mine}
          onSave={(text) =>
            mine.save({ page: note.page, place: note.place, at: note.at, text }, note.id)
          }
          onClose={() => {
            setChanging(false);
          }}
        />
      </li>
    );
  return (
    <li>
      {where(note)} <Words>{note.text}</Words>
      <div className="row">
        <Button
          rank="quiet"
          label={t.named(k.noteChange, note.text)}
          onPress={() => {
            setChanging(true);
          }}
        >
          {k.noteChange}
        </Button>
        <Button
          rank="quiet"
          label={t.named(k.noteDrop, note.text)}
          onPress={() => void mine.drop(note.id)}
        >
          {k.noteDrop}
        </Button>
      </div>
    </li>
  );
}

/** One's own notes, each to be changed and taken away. */
export function NoteList({ notes, ...rest }: ListProps) {
  return notes.length === 0 ? null : (
    <ul className="leaf-notes">
      {notes.map((note) => (
        <One key={note.id} note={note} {...rest} />
      ))}
    </ul>
  );
}
