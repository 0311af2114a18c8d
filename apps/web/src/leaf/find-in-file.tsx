import { useState, type SyntheticEvent } from 'react';
import { Button, Icon, TextField, Words } from '@xiezhi/ui';
import type { FoundInCaseDto, FoundPageDto } from '@xiezhi/contract';
import { get } from '../api.ts';
import { findPath, isWaiting, whyUnread } from '../case/find.tsx';
import { useAgainWhile, useLoad, type Loaded } from '../load.ts';
import { Answer } from '../shell/answers.tsx';
import { useSettings } from '../settings.tsx';
import { findTexts } from '../texts/find.ts';
import { leafTexts } from '../texts/leaf.ts';

const longest = 100;

/** Where the words stand in this one file; nothing is asked while there are none. */
export function useFound(
  stream: string,
  sha256: string,
  asked: string,
): Loaded<FoundInCaseDto | null> {
  const found = useLoad(`find ${stream} ${sha256} ${asked}`, (signal) =>
    asked === ''
      ? Promise.resolve(null)
      : get<FoundInCaseDto>(`${findPath(stream, asked)}&file=${sha256}`, signal),
  );
  useAgainWhile(isWaiting(found.data), found);
  return found;
}

/** The page, or of a file without pages the part. */
const placeOf = ({ page, part }: FoundPageDto): number | null => page ?? part;

export const pagesWith = (found: FoundInCaseDto | null): readonly number[] =>
  found === null ? [] : found.pages.flatMap((one) => placeOf(one) ?? []);

interface Props {
  readonly id: string;
  /** Of the file: two may lie beside each other. */
  readonly name: string;
  readonly asked: string;
  readonly found: Loaded<FoundInCaseDto | null>;
  readonly page: number;
  /** Of a file without pages one turns its parts. */
  readonly parts?: boolean;
  readonly onAsk: (asked: string) => void;
  readonly onPage: (page: number) => unknown;
}

function Hits({ asked, found, page, parts, onPage }: Props & { readonly asked: string }) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const f = findTexts[lang];
  return (
    <Answer loaded={found} asPage={false} lines={2}>
      {(answer) => {
        if (answer === null) return null;
        const pages = pagesWith(answer);
        const [unread] = answer.unread;
        const before = pages.findLast((one) => one < page);
        const after = pages.find((one) => one > page);
        const place = pages.indexOf(page) + 1;
        const lines = answer.pages.filter((one) => placeOf(one) === page);
        const [count, on] = parts === true ? [k.foundParts, k.foundOnPart] : [k.found, k.foundOn];
        return (
          <>
            <div className="row">
              <p role="status">
                {answer.total === 0 ? (
                  <b>{k.foundNone(asked)}</b>
                ) : (
                  <b>{place > 0 ? on(place, answer.total) : count(answer.total)}</b>
                )}
              </p>
              {pages.length === 0 ? null : (
                <>
                  <Button
                    notYet={before === undefined}
                    onPress={() => {
                      if (before !== undefined) onPage(before);
                    }}
                  >
                    <Icon name="up" />
                    {k.previousHit}
                  </Button>
                  <Button
                    notYet={after === undefined}
                    onPress={() => {
                      if (after !== undefined) onPage(after);
                    }}
                  >
                    <Icon name="down" />
                    {k.nextHit}
                  </Button>
                </>
              )}
            </div>
            {answer.total === 0 ? <p className="note">{k.foundNoneLead}</p> : null}
            {lines.map((one, index) => (
              <p className="found-line" key={index}>
                {one.line.map(({ text, marked }, piece) =>
                  marked ? (
                    <mark key={piece}>
                      <Words>{text}</Words>
                    </mark>
                  ) : (
                    <Words key={piece}>{text}</Words>
                  ),
                )}
                {one.recognised ? <small className="note"> {f.recognised}</small> : null}
              </p>
            ))}
            {unread === undefined ? null : <p className="note">{whyUnread(unread, f)}</p>}
          </>
        );
      }}
    </Answer>
  );
}

/** A search in the text of one file: the pages that have the words are marked in the strip, and one goes from each to the next. */
export function FindInFile(props: Props) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const f = findTexts[lang];
  const { id, name, asked, onAsk } = props;
  const [words, setWords] = useState(asked);
  const [tried, setTried] = useState(false);
  const ask = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    onAsk(words.trim());
  };
  return (
    <div className="leaf-find">
      <form
        role="search"
        aria-label={k.findIn(name)}
        noValidate
        className="find-row"
        onSubmit={ask}
      >
        <TextField
          id={id}
          label={k.findLabel}
          value={words}
          onChange={setWords}
          maxLength={longest}
          mend={tried && words.trim() === '' && asked === '' ? f.empty : undefined}
        />
        <Button submit>
          <Icon name="find" />
          {k.findGo}
        </Button>
        {asked === '' ? null : (
          <Button
            rank="quiet"
            onPress={() => {
              setWords('');
              setTried(false);
              onAsk('');
            }}
          >
            {k.findClear}
          </Button>
        )}
      </form>
      {asked === '' ? null : <Hits {...props} />}
    </div>
  );
}
