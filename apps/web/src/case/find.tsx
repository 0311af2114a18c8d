import { useState, type SyntheticEvent } from 'react';
import { Button, Disclosure, Empty, Icon, TextField, useUi, Words } from '@xiezhi/ui';
import type { FileInCaseDto, FoundInCaseDto, FoundPageDto, UnreadFileDto } from '@xiezhi/contract';
import { get, withLang } from '../api.ts';
import { useAgainWhile, useLoad } from '../load.ts';
import { Answer } from '../shell/answers.tsx';
import { useSettings } from '../settings.tsx';
import { useView } from '../leaf/files.ts';
import { findTexts, type FindTexts } from '../texts/find.ts';

const longest = 100;

export const findPath = (stream: string, asked: string): string =>
  `/api/cases/${encodeURIComponent(stream.replace(/^case:/u, ''))}/find?q=${encodeURIComponent(asked)}`;

/** To the page that was found, with the words marked there. */
function FileLink(props: {
  readonly at: FileInCaseDto;
  readonly page: number | null;
  /** Of a file without pages. */
  readonly part?: number | null;
  readonly asked?: string;
}) {
  const { lang } = useSettings();
  const { Anchor } = useUi();
  const { at, page, part = null, asked = '' } = props;
  const k = findTexts[lang];
  const where = page === null ? '' : ` · ${k.page(page)}`;
  const place = page ?? part;
  const view = useView()(at.file, { ...(place === null ? {} : { page: place }), asked });
  return (
    <>
      <Anchor
        href={view ?? withLang(at.file.url)}
        aria-label={`${at.of}${where}${lang === 'en' ? ', ' : '，'}${at.file.name}`}
      >
        <Words>{`${at.of}${where}`}</Words>
      </Anchor>{' '}
      {at.of.includes(at.file.name.replace(/\.\w+$/u, '')) ? null : (
        <small>
          <Words>{at.file.name}</Words>
        </small>
      )}
    </>
  );
}

function Found({ one, asked }: { readonly one: FoundPageDto; readonly asked: string }) {
  const { lang } = useSettings();
  const k = findTexts[lang];
  const notes = [
    ...(one.times > 1 ? [k.times(one.times)] : []),
    ...(one.recognised ? [k.recognised] : []),
  ];
  return (
    <li>
      <FileLink at={one} page={one.page} part={one.part} asked={asked} />
      <p className="found-line">
        {one.line.map(({ text, marked }, index) =>
          marked ? (
            <mark key={index}>
              <Words>{text}</Words>
            </mark>
          ) : (
            <Words key={index}>{text}</Words>
          ),
        )}
      </p>
      {notes.length === 0 ? null : (
        <p className="note">{notes.join(lang === 'en' ? '. ' : '；')}</p>
      )}
    </li>
  );
}

/** Of a text or a table nothing is left out but the pictures in it, and it has no pages to count. */
const isUnpaged = ({ file }: FileInCaseDto): boolean =>
  /wordprocessingml|spreadsheetml/u.test(file.mediaType);

/** Why not all of a file was looked through. */
export function whyUnread(one: UnreadFileDto, k: FindTexts): string {
  const { state, done, pages, unread } = one;
  if (state === 'waiting') return k.waiting(done, pages);
  if (state === 'too-large' && pages !== null && done > 0) return k.cut(done, pages);
  if (state === 'partly') return isUnpaged(one) ? k.pictures : k.partly(unread, pages ?? done);
  return k.state[state];
}

function Unread({ one }: { readonly one: UnreadFileDto }) {
  const { lang } = useSettings();
  return (
    <li>
      <FileLink at={one} page={null} />
      <p className="note">{whyUnread(one, findTexts[lang])}</p>
    </li>
  );
}

/** What was found, and what could not be looked through: nobody takes silence for an answer. */
function Results(props: { readonly found: FoundInCaseDto; readonly asked: string }) {
  const { lang } = useSettings();
  const k = findTexts[lang];
  const { found, asked } = props;
  const waiting = found.unread.filter(({ state }) => state === 'waiting').length;
  return (
    <>
      {found.total === 0 ? (
        <div role="status">
          <Empty title={k.none(asked)}>
            <p>{k.noneLead}</p>
          </Empty>
        </div>
      ) : (
        <>
          <p role="status">
            <b>{k.found(asked, found.total, found.files)}</b>
          </p>
          <ol className="found">
            {found.pages.map((one) => (
              <Found
                key={`${one.file.sha256} ${String(one.page ?? one.part)}`}
                one={one}
                asked={asked}
              />
            ))}
          </ol>
          {found.pages.length < found.total ? (
            <p className="note">{k.first(found.pages.length)}</p>
          ) : null}
        </>
      )}
      {waiting === 0 ? null : <p className="note gap-top">{k.reading(waiting)}</p>}
      {found.unread.length === 0 ? null : (
        <Disclosure summary={k.unread(found.unread.length)}>
          <ul className="found">
            {found.unread.map((one) => (
              <Unread key={one.file.sha256} one={one} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** Files are still being read: more may be found. */
export const isWaiting = (found: FoundInCaseDto | null): boolean =>
  found?.unread.some(({ state }) => state === 'waiting') === true;

/** Asked again for as long as files are still being read. */
function Search(props: { readonly stream: string; readonly asked: string }) {
  const { stream, asked } = props;
  const found = useLoad(`find ${stream} ${asked}`, (signal) =>
    get<FoundInCaseDto>(findPath(stream, asked), signal),
  );
  useAgainWhile(isWaiting(found.data), found);
  return (
    <Answer loaded={found} asPage={false} lines={4}>
      {(answer) => <Results found={answer} asked={asked} />}
    </Answer>
  );
}

/** A search in what the papers and exhibits of a case say, as far as its reader may read them. */
export function FindInCase({ stream }: { readonly stream: string }) {
  const { lang } = useSettings();
  const k = findTexts[lang];
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState('');
  const [tried, setTried] = useState(false);
  const ask = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    setAsked(words.trim());
  };
  const fault = tried && words.trim() === '' && asked === '' ? k.empty : undefined;
  return (
    <>
      <p>{k.lead}</p>
      <form role="search" noValidate className="find-row" onSubmit={ask}>
        <TextField
          id="find-words"
          label={k.label}
          value={words}
          onChange={setWords}
          maxLength={longest}
          mend={fault}
        />
        <Button submit>
          <Icon name="find" />
          {k.search}
        </Button>
      </form>
      <div className="gap-top">
        {asked === '' ? null : <Search stream={stream} asked={asked} />}
      </div>
    </>
  );
}
