import { useEffect, useRef, useState } from 'react';
import { fileSize, Skeleton, Words } from '@xiezhi/ui';
import type { FilePagesDto } from '@xiezhi/contract';
import { get } from '../api.ts';
import { useAgainWhile, useLoad } from '../load.ts';
import { FailureNotice, Answer } from '../shell/answers.tsx';
import { useSettings } from '../settings.tsx';
import { leafTexts } from '../texts/leaf.ts';
import { LookBar, TurnBar } from './bar.tsx';
import { FindInFile, pagesWith, useFound } from './find-in-file.tsx';
import { mediaOf, nameOf } from './files.ts';
import { useLook } from '../presenting/lead.ts';
import { moved, useHears, type PaneProps } from './hears.ts';
import { Media } from './media.tsx';
import { Thumbs } from './thumbs.tsx';
import { useNoting } from './page-notes.tsx';
import { Original, Page } from './page.tsx';
import { PageText } from './page-text.tsx';
import { Parts } from './parts.tsx';
import { pagePath, useAhead } from './pictures.ts';
import { hundredths, turned, widthFor, type Size } from './sizes.ts';
import { useNarrow } from './narrow.ts';

/** A file that has pages, and a strip of them in small. */
function Leaves(props: PaneProps & { readonly file: FilePagesDto; readonly pages: number }) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const { id, stream, at, asked, file, pages, onAsk, lead } = props;
  const narrow = useNarrow();
  const page = Math.min(props.page, pages);
  const { zoom, turn, choose, rotate, step: stepBy } = useLook(lead, page);
  const [shown, setShown] = useState<Size>({ width: 800, height: 1130 });
  const [thumbs, setThumbs] = useState(!narrow && pages > 1);
  const [finding, setFinding] = useState(asked !== '');
  const field = useRef(false);
  const found = useFound(stream, at.file.sha256, asked);
  const noting = useNoting(`${id}-notes`, at.file.url, page);
  const goTo = (to: number): boolean => {
    const can = to >= 1 && to <= pages && to !== page;
    if (can) props.onPage(to);
    return can;
  };
  const step = (larger: boolean): void => {
    stepBy(hundredths(shown, turn), larger);
  };
  const find = (): void => {
    field.current = true;
    setFinding(true);
    document.getElementById(`${id}-find`)?.focus();
  };
  useEffect(() => {
    // It stands only after it was asked for.
    if (finding && field.current) document.getElementById(`${id}-find`)?.focus();
    field.current = false;
  }, [finding, id]);
  useHears(props, (move) => {
    const target = moved(move, page, pages);
    if (target !== null) return goTo(target);
    if (move === 'larger' || move === 'smaller') step(move === 'larger');
    else if (move === 'width') choose('width');
    else if (move === 'turn') rotate();
    else if (move === 'find') find();
    else return false;
    return true;
  });
  useAhead(
    page < pages
      ? pagePath(
          at.file.url,
          page + 1,
          widthFor(file.widths.slice(1), turned(shown, turn).width * Math.min(2, devicePixelRatio)),
        )
      : null,
  );
  const [smallest = 200] = file.widths;
  // Where a thumb is on a telephone, and above the page elsewhere: it is met in the order in which it is seen.
  const turnBar = <TurnBar id={`${id}-page`} page={page} pages={pages} onPage={goTo} />;
  return (
    <>
      <p className="vh" role="status">
        {k.pageOf(page, pages)}
      </p>
      <div className="leaf-bars">
        {narrow ? null : turnBar}
        <LookBar
          id={`${id}-zoom`}
          folded={narrow}
          zoom={zoom}
          shown={hundredths(shown, turn)}
          onZoom={choose}
          onStep={step}
          onTurn={rotate}
          thumbs={thumbs}
          onThumbs={() => {
            setThumbs(!thumbs);
          }}
          finding={finding}
          onFinding={() => {
            if (finding) setFinding(false);
            else find();
          }}
          noting={noting.on}
          notes={noting.count}
          onNoting={noting.toggle}
        />
      </div>
      {finding ? (
        <FindInFile
          id={`${id}-find`}
          name={nameOf(at)}
          asked={asked}
          found={found}
          page={page}
          onAsk={onAsk}
          onPage={goTo}
        />
      ) : null}
      {noting.panel}
      <div className={thumbs ? 'leaf-body leaf-with-thumbs' : 'leaf-body'}>
        {thumbs ? (
          <Thumbs
            url={at.file.url}
            width={smallest}
            pages={pages}
            page={page}
            hits={pagesWith(found.data)}
            onPage={goTo}
          />
        ) : null}
        <Page
          at={at}
          page={page}
          pages={pages}
          widths={file.widths.slice(1)}
          zoom={zoom}
          turn={turn}
          onTurnPage={(by) => {
            goTo(page + by);
          }}
          onShown={setShown}
          marks={noting.marks}
          lead={lead}
        />
      </div>
      {narrow ? <div className="leaf-turn">{turnBar}</div> : null}
      <PageText stream={stream} sha256={at.file.sha256} page={page} />
      <Original at={at} />
      <p className="note">{k.drawnNote}</p>
    </>
  );
}

/** The court has begun, and is asked again by and by. */
const underWay = new Set(['page-being-drawn', 'pages-waiting']);

function Body(props: PaneProps) {
  const { at } = props;
  const { lang } = useSettings();
  const [path = '', query = ''] = at.file.url.split('?');
  const file = useLoad(`pages ${at.file.url}`, (signal) =>
    get<FilePagesDto>(`${path}/pages?${query}`, signal),
  );
  const opening = file.data === null && underWay.has(file.failure?.code ?? '');
  useAgainWhile(opening, file);
  if (opening)
    return (
      <>
        <p role="status">{leafTexts[lang].opening}</p>
        <Skeleton lines={9} />
        <Original at={at} />
      </>
    );
  if (file.data === null && file.failure !== null)
    return (
      <>
        <FailureNotice failure={file.failure} reload={file.reload} asPage={false} />
        <Original at={at} why={file.failure.code} />
      </>
    );
  return (
    <Answer loaded={file} asPage={false} lines={12}>
      {(answer) =>
        answer.pages === null ? (
          <Parts {...props} />
        ) : (
          <Leaves {...props} file={answer} pages={answer.pages} />
        )
      }
    </Answer>
  );
}

/** One file of the case, with its name and all with which one looks at it. */
export function Pane(props: PaneProps) {
  const { at, active, onActive } = props;
  const media = mediaOf(at.file);
  const name = nameOf(at);
  return (
    <section
      className={active ? 'leaf-pane leaf-active' : 'leaf-pane'}
      aria-label={name}
      onFocus={onActive}
      onPointerDown={onActive}
    >
      <h2 className="leaf-name">
        <Words>{at.of}</Words>{' '}
        <small>
          <Words>{at.file.name}</Words> · {fileSize(at.file.bytes)}
        </small>
      </h2>
      {media === null ? <Body {...props} /> : <Media at={at} kind={media} />}
    </section>
  );
}
