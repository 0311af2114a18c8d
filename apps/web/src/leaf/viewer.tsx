import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Button, Empty, Icon, LinkButton, Words } from '@xiezhi/ui';
import type { CaseSpaceDto, FileInCaseDto } from '@xiezhi/contract';
import { to } from '../addresses.ts';
import { useCaseSpace } from '../case/case-space.tsx';
import { Answer } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { useInViewer } from '../presenting/in-viewer.tsx';
import { usePresenting, type Presenting } from '../presenting/use-presenting.ts';
import { useSettings } from '../settings.tsx';
import { leafTexts } from '../texts/leaf.ts';
import { filesOf, nameOf } from './files.ts';
import type { Hears } from './hears.ts';
import { useMoves } from './keys.ts';
import { useNarrow } from './narrow.ts';
import { Pane } from './pane.tsx';
import { forgetPictures } from './pictures.ts';

const LeafKeys = lazy(() => import('./keys-dialog.tsx'));

const pageIn = (text: string | null): number => {
  const number = /^[1-9]\d{0,6}$/u.test(text ?? '') ? Number(text) : 1;
  return number;
};

/** Where one is stands in the address, so that a page is found again, sent on and come back to. */
function usePlace() {
  const [params, setParams] = useSearchParams();
  const put = (words: Readonly<Record<string, string>>): void => {
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, word] of Object.entries(words))
          if (word === '') next.delete(name);
          else next.set(name, word);
        return next;
      },
      { replace: true },
    );
  };
  return { params, put };
}

/** Which other file lies beside this one. */
function Beside(props: {
  readonly files: readonly FileInCaseDto[];
  readonly sha256: string;
  readonly beside: FileInCaseDto | undefined;
  readonly onChoose: (sha256: string) => void;
}) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const others = props.files.filter(({ file }) => file.sha256 !== props.sha256);
  if (others.length === 0) return null;
  return (
    <div className="leaf-beside">
      <label htmlFor="leaf-beside">{k.beside}</label>
      <select
        id="leaf-beside"
        className="input"
        value={props.beside?.file.sha256 ?? ''}
        onChange={({ target: { value } }) => {
          props.onChoose(value);
        }}
      >
        <option value="">{k.besideNone}</option>
        {others.map((one) => (
          <option key={one.file.sha256} value={one.file.sha256}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Files(props: {
  readonly space: CaseSpaceDto;
  readonly sha256: string;
  readonly back: string;
  readonly presenting: Presenting;
  readonly reload: () => void;
}) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const { space, sha256 } = props;
  const { params, put } = usePlace();
  const [active, setActive] = useState<0 | 1>(0);
  const [help, setHelp] = useState(false);
  const narrow = useNarrow();
  const hears = useRef<Hears | null>(null);
  const files = filesOf(space);
  const at = files.find(({ file }) => file.sha256 === sha256);
  const beside = files.find(({ file }) => file.sha256 === params.get('beside'));
  const presented = useInViewer({
    ...{ presenting: props.presenting, stream: space.stream, at, files, put },
    reload: props.reload,
    page: pageIn(params.get('page')),
    follow: params.get('follow') === '1',
    from: params.get('from'),
  });
  useMoves((move) => {
    if (presented.hears(move)) return true;
    if (move !== 'help') return hears.current?.(move) ?? false;
    setHelp(true);
    return true;
  });
  useEffect(() => forgetPictures, []);
  if (!at)
    return (
      <Empty title={k.notIn}>
        <p>{space.closed === undefined ? k.notInLead : k.closed}</p>
        <p className="add">
          <LinkButton href={props.back}>{k.back}</LinkButton>
        </p>
      </Empty>
    );
  const listen = (one: Hears | null): void => {
    hears.current = one;
  };
  const keys = (
    <Button
      onPress={() => {
        setHelp(true);
      }}
    >
      <Icon name="keys" />
      {k.keys}
    </Button>
  );
  const pane = (which: 0 | 1, one: FileInCaseDto) => (
    <Pane
      key={one.file.sha256}
      id={`leaf-${String(which)}`}
      stream={space.stream}
      at={one}
      page={pageIn(params.get(which === 0 ? 'page' : 'page2'))}
      asked={params.get(which === 0 ? 'q' : 'q2') ?? ''}
      onPage={(page) => {
        // Whoever turns the page themselves follows nobody.
        put(which === 0 ? { page: String(page), follow: '' } : { page2: String(page) });
      }}
      onAsk={(asked) => {
        put({ [which === 0 ? 'q' : 'q2']: asked });
      }}
      listen={listen}
      lead={which === 0 ? presented.lead : null}
      active={(beside === undefined ? 0 : active) === which}
      onActive={() => {
        setActive(which);
      }}
    />
  );
  return (
    <>
      <div className="leaf-head no-print">
        <LinkButton href={props.back} rank="quiet">
          <Icon name="back" />
          {k.back}
        </LinkButton>
        <Beside
          files={files}
          sha256={sha256}
          beside={beside}
          onChoose={(chosen) => {
            put({ beside: chosen, page2: '', q2: '' });
          }}
        />
        {narrow ? null : keys}
      </div>
      {presented.bar}
      <div className={beside === undefined ? 'leaf' : 'leaf leaf-two'}>
        {pane(0, at)}
        {beside === undefined || beside === at ? null : pane(1, beside)}
      </div>
      {narrow ? <p className="add">{keys}</p> : null}
      {help ? (
        <Suspense fallback={null}>
          <LeafKeys
            onClose={() => {
              setHelp(false);
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}

/** A file of a case as one leafs through it, alone or beside another one. */
export default function Viewer() {
  const { t, lang } = useSettings();
  const k = leafTexts[lang];
  const { key = '', file: sha256 = '' } = useParams();
  const [params] = useSearchParams();
  const space = useCaseSpace(key);
  // Whoever may read the case no longer is not left with its pages, nor whoever signed out elsewhere.
  const ended = space.failure?.kind === 'absent' || space.failure?.kind === 'sign-in';
  const data = ended ? null : space.data;
  const open = data?.closed === undefined && data?.left === undefined;
  const presenting = usePresenting(
    open ? (data?.stream ?? null) : null,
    params.get('follow') === '1',
  );
  const at = data && filesOf(data).find(({ file }) => file.sha256 === sha256);
  const stream = data?.stream ?? (key.startsWith('case:') ? key : `case:${key}`);
  const back = params.get('from') === 'desk' ? to.deskCase(stream) : to.caseSpace(stream);
  const name = at ? nameOf(at) : k.open;
  return (
    <Shell title={name} current={params.get('from') === 'desk' ? 'desk' : 'cases'}>
      {data ? (
        <p className="no leaf-case">
          <Words>{`${data.number ?? t.caseSpace.caseNumberNone} · ${data.title}`}</Words>
        </p>
      ) : null}
      <Answer loaded={{ ...space, data }} lines={12}>
        {(found) => (
          <>
            <h1 className="vh">
              <Words>{name}</Words>
            </h1>
            <Files
              key={sha256}
              space={found}
              reload={space.reload}
              {...{ sha256, back, presenting }}
            />
          </>
        )}
      </Answer>
    </Shell>
  );
}
