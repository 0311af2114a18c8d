import type { ReactNode } from 'react';
import { Button, LinkButton, Words } from '@xiezhi/ui';
import type { FileInCaseDto, PointDto, PresentationDto } from '@xiezhi/contract';
import { nameOf } from '../leaf/files.ts';
import { FailureNotice } from '../shell/answers.tsx';
import { useSettings } from '../settings.tsx';
import { presentingTexts } from '../texts/presenting.ts';
import type { Ended, Presenting } from './use-presenting.ts';

type Texts = (typeof presentingTexts)['en'];

/** How it ended, in words. */
function endedWords(ended: Ended, k: Texts): string {
  if (ended.how === 'over') return k.over;
  const by = k.by(ended.by.name, ended.by.court);
  return ended.how === 'taken' ? k.taken(by) : k.ended(by);
}

/** What others present, to somebody who has one of the files before them, or the case. */
function theirWords(
  now: PresentationDto,
  k: Texts,
  before: { readonly sha256: string | null; readonly follows: boolean; readonly comes: boolean },
): string {
  const by = k.by(now.by.name, now.by.court);
  if (now.mine) return k.elsewhere;
  if (now.file === null) return now.lost ? k.lostUnseen(by) : k.withheld(by);
  if (now.lost) return k.lost(by, now.file.page);
  if (before.comes) return k.comes(by);
  if (before.follows) return k.following(by);
  return now.file.sha256 === before.sha256 ? k.showsThis(by) : k.shows(by);
}

/** In hundredths, as it is said. */
const said = (k: Texts, { x, y }: PointDto): string =>
  k.pointAt(Math.round(x / 10), Math.round(y / 10));

interface Props {
  readonly presenting: Presenting;
  readonly sha256: string;
  readonly files: readonly FileInCaseDto[];
  /** The file can be shown page by page. */
  readonly canBe: boolean;
  readonly follows: boolean;
  /** One follows to a file that is not here yet. */
  readonly comes: boolean;
  readonly point: PointDto | null;
  readonly onBegin: () => void;
  readonly onFollow: () => void;
  readonly onLetGo: () => void;
  readonly onPointing: () => void;
  readonly onAnother: (sha256: string) => void;
}

/** Of whoever presents: what they have in hand. */
function Mine(props: Props) {
  const { lang } = useSettings();
  const k = presentingTexts[lang];
  const { presenting, point, files, sha256 } = props;
  const { following, withheld } = presenting.standing?.now?.seen ?? { following: 0, withheld: 0 };
  const seen = [k.mine(following), ...(withheld === 0 ? [] : [k.mineWithheld(withheld)])];
  return (
    <>
      <p role="status">{presenting.away ? k.mineAway : seen.join(lang === 'en' ? ' ' : '')}</p>
      {point === null ? null : (
        <p className="note">
          {k.pointLead} <span className="num">{said(k, point)}</span>
        </p>
      )}
      <div className="row">
        <Button pressed={point !== null} onPress={props.onPointing}>
          {k.point}
        </Button>
        {files.length < 2 ? null : (
          <label className="leaf-another">
            {k.another}
            <select
              className="input"
              value={sha256}
              onChange={({ target: { value } }) => {
                props.onAnother(value);
              }}
            >
              {files.map((one) => (
                <option key={one.file.sha256} value={one.file.sha256}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
          </label>
        )}
        <Button onPress={presenting.end}>{k.end}</Button>
      </div>
    </>
  );
}

/** Of whoever looks on: what is presented, to follow or not; and, where it is their turn, to present. */
function Theirs(props: Props) {
  const { lang } = useSettings();
  const k = presentingTexts[lang];
  const { presenting, follows, comes, sha256, canBe } = props;
  const { theirs, ended, standing } = presenting;
  const may = standing?.may ?? 'look-on';
  const words = [
    // Whoever was led away from their own presenting reads both.
    ...(ended !== null && (theirs === null || ended.how === 'taken') ? [endedWords(ended, k)] : []),
    ...(theirs === null ? [] : [theirWords(theirs, k, { sha256, follows, comes })]),
  ].join(lang === 'en' ? ' ' : '');
  const begins = canBe && (may === 'begin' || may === 'take-over');
  const mark = follows ? theirs?.file?.mark : null;
  const note =
    theirs !== null && theirs.file === null
      ? k.withheldMend
      : begins && theirs === null
        ? k.beginNote
        : '';
  return (
    <>
      <p role="status">
        <Words>{words}</Words>
      </p>
      {mark ? <p className="note num">{said(k, mark)}</p> : null}
      {note === '' ? null : <p className="note">{note}</p>}
      <div className="row">
        {theirs !== null && theirs.file !== null && !theirs.mine ? (
          <Button
            rank={follows ? 'plain' : 'first'}
            onPress={follows ? props.onLetGo : props.onFollow}
          >
            {follows ? k.letGo : k.follow}
          </Button>
        ) : null}
        {begins ? (
          <Button onPress={props.onBegin}>{may === 'begin' ? k.begin : k.takeOver}</Button>
        ) : null}
      </div>
    </>
  );
}

/** Above the file: who presents, and what one can do about it. Nothing where there is nothing to say. */
export function PresentingBar(props: Props): ReactNode {
  const { lang } = useSettings();
  const k = presentingTexts[lang];
  const { presenting, canBe } = props;
  const { standing, isMine, theirs, ended, failure } = presenting;
  const begins = canBe && standing?.may === 'begin';
  if (!isMine && theirs === null && ended === null && failure === null && !begins) return null;
  return (
    <section className="leaf-present no-print" aria-label={k.title}>
      {isMine ? <Mine {...props} /> : <Theirs {...props} />}
      {failure === null ? null : (
        <FailureNotice
          failure={failure}
          reload={isMine ? presenting.again : props.onBegin}
          asPage={false}
        />
      )}
    </section>
  );
}

/** On the page of the case: that somebody presents, and the way to it. */
export function PresentingNotice(props: {
  readonly presenting: Presenting;
  /** Where one follows; null where there is nothing to be seen. */
  readonly href: string | null;
}): ReactNode {
  const { lang } = useSettings();
  const k = presentingTexts[lang];
  const { theirs, ended } = props.presenting;
  if (theirs === null && ended === null) return null;
  const words =
    theirs === null
      ? ended === null
        ? ''
        : endedWords(ended, k)
      : theirWords(theirs, k, { sha256: null, follows: false, comes: false });
  return (
    <section className="leaf-present no-print" aria-label={k.title}>
      <p role="status">
        <Words>{words}</Words>
      </p>
      {theirs === null || props.href === null || theirs.mine ? null : (
        <div className="row">
          <LinkButton href={props.href} rank="first">
            {k.follow}
          </LinkButton>
        </div>
      )}
      {theirs !== null && theirs.file === null ? <p className="note">{k.withheldMend}</p> : null}
    </section>
  );
}
