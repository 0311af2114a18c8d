import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { FileInCaseDto, PointDto } from '@xiezhi/contract';
import { to } from '../addresses.ts';
import { mediaOf } from '../leaf/files.ts';
import type { Move } from '../leaf/keys.ts';
import type { Lead, Look } from './lead.ts';
import { PresentingBar } from './presenting-bar.tsx';
import type { Presenting } from './use-presenting.ts';

const middle: PointDto = { x: 500, y: 500 };

interface Props {
  readonly presenting: Presenting;
  readonly stream: string;
  readonly at: FileInCaseDto | undefined;
  readonly files: readonly FileInCaseDto[];
  readonly page: number;
  readonly follow: boolean;
  readonly from: string | null;
  /** Reads the case anew. */
  readonly reload: () => void;
  /** Puts words into the address. */
  readonly put: (words: Readonly<Record<string, string>>) => void;
}

/** What the viewer has to do with presenting: where one is led, what one leads with, and the bar that says so. */
export function useInViewer(props: Props): {
  readonly lead: Lead | null;
  readonly bar: ReactNode;
  readonly hears: (move: Move) => boolean;
} {
  const { presenting, stream, at, files, page, put } = props;
  const navigate = useNavigate();
  const [pointed, setPointed] = useState<{ readonly page: number; readonly at: PointDto } | null>(
    null,
  );
  const look = useRef<Look | null>(null);
  const { isMine, theirs } = presenting;
  const sha256 = at?.file.sha256 ?? '';
  const shown = theirs?.mine === true ? null : (theirs?.file ?? null);
  const follows = props.follow && shown !== null;
  const point = isMine && pointed?.page === page ? pointed.at : null;
  const also = props.from === null ? {} : { from: props.from };
  const go = (sha: string, how: { readonly page?: number; readonly follow?: boolean }): void =>
    void navigate(to.file(stream, sha, { ...how, ...also }), { replace: true });
  // Led to another file, if it stands in the case as it was read here; else it comes with what is new in it.
  const next =
    follows && shown.sha256 !== sha256 && files.some((one) => one.file.sha256 === shown.sha256)
      ? shown.sha256
      : null;
  useEffect(() => {
    if (next !== null && shown !== null) go(next, { page: shown.page, follow: true });
  }, [next]);
  // What was handed in since is not among the files that were read.
  const comes = follows && shown.sha256 !== sha256 && next === null ? shown.sha256 : null;
  useEffect(() => {
    if (comes !== null) props.reload();
  }, [comes]);
  // It is over: whoever presents next leads nobody who has not asked for it.
  const over = presenting.ended !== null && theirs === null;
  const leads = props.follow && over;
  useEffect(() => {
    if (leads) put({ follow: '' });
  }, [leads]);
  const canBe = at !== undefined && mediaOf(at.file) === null;
  const tell = (mark: PointDto | null): void => {
    // Also of a file whose pages are not drawn, or not yet: the others are led to it all the same.
    if (canBe) presenting.show({ sha256, page, zoom: 'width', turn: 0, ...look.current, mark });
  };
  useEffect(() => {
    if (isMine) tell(point);
  }, [point?.x, point?.y, isMine]);
  const letGo = (): void => {
    if (follows) put({ follow: '' });
  };
  const follow = (): void => {
    if (shown === null) return;
    if (shown.sha256 === sha256) put({ follow: '1' });
    else go(shown.sha256, { page: shown.page, follow: true });
  };
  const pointing = (): void => {
    setPointed(point === null ? { page, at: middle } : null);
  };
  const lead: Lead | null =
    at === undefined
      ? null
      : {
          followed: follows && shown.sha256 === sha256 ? shown : null,
          onFollow: (led) => {
            put({ page: String(led) });
          },
          onOwnMove: letGo,
          onShown: isMine
            ? (seen) => {
                look.current = seen;
                tell(pointed?.page === seen.page ? pointed.at : null);
              }
            : null,
          pointing:
            point === null
              ? null
              : {
                  at: point,
                  onPoint: (to) => {
                    setPointed({ page, at: to });
                  },
                  onDone: () => {
                    setPointed(null);
                  },
                },
        };
  const bar = (
    <PresentingBar
      presenting={presenting}
      sha256={sha256}
      files={files.filter(({ file }) => mediaOf(file) === null)}
      canBe={canBe}
      follows={follows}
      comes={comes !== null}
      point={point}
      onBegin={() => {
        letGo();
        presenting.begin({ sha256, page, zoom: 'width', turn: 0, mark: null });
      }}
      onFollow={follow}
      onLetGo={letGo}
      onPointing={pointing}
      onAnother={(sha) => {
        go(sha, {});
      }}
    />
  );
  const hears = (move: Move): boolean => {
    if (move === 'point' && isMine) pointing();
    else if (move === 'follow' && shown !== null) (follows ? letGo : follow)();
    else return false;
    return true;
  };
  return { lead, bar, hears };
}
