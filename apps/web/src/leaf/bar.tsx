import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { Button, Disclosure, Icon } from '@xiezhi/ui';
import { useSettings } from '../settings.tsx';
import { leafTexts } from '../texts/leaf.ts';
import { steps, type Zoom } from './sizes.ts';

interface TurnProps {
  readonly id: string;
  readonly page: number;
  readonly pages: number;
  /** Of a file without pages one turns its parts. */
  readonly parts?: boolean;
  readonly onPage: (page: number) => unknown;
}

/** The number one writes is gone to on Enter; while somebody leafs on it follows. */
function PageNumber({ id, page, pages, parts, onPage }: TurnProps) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const [written, setWritten] = useState<string | null>(null);
  const number = Number((written ?? '').normalize('NFKC').trim());
  const wrong = written !== null && !(Number.isInteger(number) && number >= 1 && number <= pages);
  const go = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (written === null || wrong) return;
    setWritten(null);
    onPage(number);
  };
  return (
    <form className="leaf-number" noValidate onSubmit={go}>
      <label htmlFor={id}>{parts === true ? k.part : k.page}</label>
      <input
        id={id}
        className="input"
        inputMode="numeric"
        autoComplete="off"
        maxLength={7}
        size={4}
        value={written ?? String(page)}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-mend` : undefined}
        onChange={(event) => {
          setWritten(event.target.value);
        }}
        onBlur={(event) => {
          go(event);
        }}
      />
      <span className="num">{k.of(pages)}</span>
      {wrong ? (
        <span className="mend" id={`${id}-mend`} role="alert">
          <Icon name="mend" />
          {k.noSuchPage(pages)}
        </span>
      ) : null}
    </form>
  );
}

/** From page to page: always in the same place. */
export function TurnBar(props: TurnProps) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const { page, pages, parts, onPage } = props;
  return (
    <div className="leaf-bar" role="group" aria-label={k.leafing}>
      <Button
        notYet={page <= 1}
        onPress={() => {
          onPage(page - 1);
        }}
      >
        <Icon name="back" />
        {parts === true ? k.previousPart : k.previous}
      </Button>
      <PageNumber {...props} />
      <Button
        notYet={page >= pages}
        onPress={() => {
          onPage(page + 1);
        }}
      >
        {parts === true ? k.nextPart : k.next}
        <Icon name="forward" />
      </Button>
    </div>
  );
}

export interface LookProps {
  readonly id: string;
  readonly zoom: Zoom;
  readonly shown: number;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onStep: (larger: boolean) => void;
  readonly onTurn: () => void;
  readonly thumbs: boolean;
  readonly onThumbs: () => void;
  readonly finding: boolean;
  readonly onFinding: () => void;
  readonly noting: boolean;
  /** How many notes there are in the file. */
  readonly notes: number;
  readonly onNoting: () => void;
}

function Look(props: LookProps) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const { id, zoom } = props;
  return (
    <>
      <Button
        onPress={() => {
          props.onStep(false);
        }}
      >
        {k.smaller}
      </Button>
      <label className="vh" htmlFor={id}>
        {k.zoom}
      </label>
      <select
        id={id}
        className="input leaf-zoom"
        value={String(zoom)}
        onChange={({ target: { value } }) => {
          props.onZoom(value === 'width' || value === 'page' ? value : Number(value));
        }}
      >
        <option value="width">{k.zoomWidth}</option>
        <option value="page">{k.zoomPage}</option>
        {steps.map((one) => (
          <option key={one} value={String(one)}>
            {k.percent(one)}
          </option>
        ))}
      </select>
      <Button
        onPress={() => {
          props.onStep(true);
        }}
      >
        {k.larger}
      </Button>
      <Button onPress={props.onTurn}>{k.turn}</Button>
      <Button pressed={props.thumbs} onPress={props.onThumbs}>
        {k.thumbs}
      </Button>
      <Button pressed={props.finding} onPress={props.onFinding}>
        <Icon name="find" />
        {k.findGo}
      </Button>
      <Button pressed={props.noting} onPress={props.onNoting}>
        {k.notes(props.notes)}
      </Button>
    </>
  );
}

/** How one looks at a page. On a small screen folded away, so that the page itself has room. */
export function LookBar(props: LookProps & { readonly folded: boolean }) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const bar: ReactNode = (
    <div className="leaf-bar" role="group" aria-label={k.looking}>
      <Look {...props} />
    </div>
  );
  return props.folded ? <Disclosure summary={k.looking}>{bar}</Disclosure> : bar;
}
