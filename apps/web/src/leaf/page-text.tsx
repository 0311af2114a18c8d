import { useState } from 'react';
import { Words } from '@xiezhi/ui';
import type { PageTextDto } from '@xiezhi/contract';
import { get } from '../api.ts';
import { useAgainWhile, useLoad, type Loaded } from '../load.ts';
import { Answer } from '../shell/answers.tsx';
import { useSettings } from '../settings.tsx';
import { leafTexts } from '../texts/leaf.ts';

interface Where {
  readonly stream: string;
  readonly sha256: string;
  readonly page: number;
}

export function usePageText({ stream, sha256, page }: Where): Loaded<PageTextDto> {
  const key = encodeURIComponent(stream.replace(/^case:/u, ''));
  const said = useLoad(`text ${stream} ${sha256} ${String(page)}`, (signal) =>
    get<PageTextDto>(`/api/cases/${key}/page-text?file=${sha256}&page=${String(page)}`, signal),
  );
  useAgainWhile(said.data?.state === 'waiting', said);
  return said;
}

/** What was read on the page, as text; and what a reader must know of it. */
export function PageWords({ said }: { readonly said: PageTextDto }) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const notes = [
    ...(said.recognised && said.text !== null ? [k.textRecognised] : []),
    ...(said.text !== null && said.state === 'unclear' ? [k.unclear] : []),
    ...(said.text !== null && said.state === 'too-large' ? [k.cut] : []),
  ];
  return (
    <>
      {notes.map((note) => (
        <p className="note" key={note}>
          {note}
        </p>
      ))}
      {said.text === null ? (
        <p className="note">{k.textState[said.state]}</p>
      ) : (
        <div className="leaf-text">
          <Words>{said.text}</Words>
        </div>
      )}
    </>
  );
}

function Loading(where: Where) {
  const said = usePageText(where);
  return (
    <Answer loaded={said} asPage={false} lines={4}>
      {(answer) => <PageWords said={answer} />}
    </Answer>
  );
}

/** The text of the page under its picture: whoever cannot see the picture, or wants to copy from it, opens it. */
export function PageText(where: Where) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const [open, setOpen] = useState(false);
  return (
    <details
      className="more"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{k.text}</summary>
      {open ? <Loading {...where} /> : null}
    </details>
  );
}
