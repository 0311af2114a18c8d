import { useState } from 'react';
import { Empty } from '@xiezhi/ui';
import type { PageTextDto } from '@xiezhi/contract';
import { Answer } from '../shell/answers.tsx';
import { useSettings } from '../settings.tsx';
import { leafTexts } from '../texts/leaf.ts';
import { TurnBar } from './bar.tsx';
import { nameOf } from './files.ts';
import { FindInFile, useFound } from './find-in-file.tsx';
import { useLead } from '../presenting/lead.ts';
import { moved, useHears, type PaneProps } from './hears.ts';
import { Original } from './page.tsx';
import { PageWords, usePageText } from './page-text.tsx';

/** What was said last, while what comes next is fetched: so nothing that somebody uses goes meanwhile. */
function useLast<T>(now: T | null): T | null {
  const [last, setLast] = useState(now);
  if (now !== null && now !== last) setLast(now);
  return now ?? last;
}

/** A file without pages: what was read of it, part by part. */
export function Parts(props: PaneProps) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const { id, stream, at, asked, onPage, onAsk } = props;
  const [most, setMost] = useState<number | null>(null);
  const page = Math.min(props.page, most ?? props.page);
  const said = usePageText({ stream, sha256: at.file.sha256, page });
  const found = useFound(stream, at.file.sha256, asked);
  const known = useLast<PageTextDto>(said.data);
  const parts = known?.pages ?? null;
  if (parts !== null && parts !== most) setMost(Math.max(1, parts));
  // Nothing of it lies larger or on its side.
  useLead(props.lead, { page, zoom: 'width', turn: 0 }, () => undefined);
  const goTo = (to: number): boolean => {
    const can = to >= 1 && to <= (parts ?? page) && to !== page;
    if (can) onPage(to);
    return can;
  };
  const has = known !== null && known.state !== 'kind-not-read';
  useHears(props, (move) => {
    const target = moved(move, page, parts ?? page);
    if (target !== null) return goTo(target);
    if (move !== 'find' || !has) return false;
    document.getElementById(`${id}-find`)?.focus();
    return true;
  });
  return (
    <>
      {has ? (
        <>
          {/* Before it was read nobody knows whether there are parts. */}
          {parts === null ? null : <p className="note">{k.unpaged}</p>}
          <FindInFile
            id={`${id}-find`}
            name={nameOf(at)}
            asked={asked}
            found={found}
            page={page}
            parts
            onAsk={onAsk}
            onPage={goTo}
          />
          {parts !== null && parts > 1 ? (
            <>
              <p className="vh" role="status">
                {k.partOf(page, parts)}
              </p>
              <TurnBar id={`${id}-page`} page={page} pages={parts} parts onPage={goTo} />
            </>
          ) : null}
        </>
      ) : null}
      <Answer loaded={said} asPage={false} lines={6}>
        {(answer) =>
          answer.state === 'kind-not-read' ? (
            <Empty title={k.noPages} />
          ) : (
            <div className="leaf-part">
              <PageWords said={answer} />
            </div>
          )
        }
      </Answer>
      <Original at={at} />
    </>
  );
}
