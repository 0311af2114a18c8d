import { useState } from 'react';
import { DateField, RadioChoices, TextField } from '@xiezhi/ui';
import { api } from '../api.ts';
import { courtToday } from '../clock.ts';
import { Answered, useTools, type Both } from './answer.tsx';
import { choicesOf } from './choices.ts';
import type { ToolTexts } from './texts.ts';
import { Tool, type Unanswered } from './tool.tsx';

type Matter = keyof ToolTexts['court']['kinds'];
type Connection = keyof ToolTexts['court']['places'];

/** The places that decide, by matter; the server has the rule and answers for any of them. */
const asked: Readonly<Record<Matter, readonly Connection[]>> = {
  general: ['defendant'],
  contract: ['defendant', 'performance'],
  tort: ['tort', 'defendant'],
  immovable: ['immovable'],
  inheritance: ['deceased', 'estate'],
  divorce: ['defendant'],
};

interface CourtAnswer extends Unanswered {
  readonly online?: { readonly taken: boolean | null; readonly doubts: readonly Both[] };
  readonly exclusive?: boolean;
  readonly found?: readonly { readonly place: string; readonly courts: readonly string[] }[];
}

/** Where a suit may be brought. */
export function CourtTool() {
  const { tt, say } = useTools();
  const c = tt.court;
  const [online, setOnline] = useState<keyof ToolTexts['court']['onlineKinds']>('no');
  const [on, setOn] = useState(courtToday());
  const [matter, setMatter] = useState<Matter>('general');
  const [places, setPlaces] = useState<Readonly<Partial<Record<Connection, string>>>>({});
  const input = Object.fromEntries(asked[matter].map((one) => [one, places[one] ?? '']));
  return (
    <Tool<CourtAnswer>
      id="court"
      title={c.title}
      ask={() =>
        api.law('court', {
          input: JSON.stringify({ matter, ...input, ...(online === 'no' ? {} : { online, on }) }),
        })
      }
      answer={({ exclusive, found = [], online: net }) => (
        <>
          <Answered label={c.result}>
            <ul className="plain">
              {found.flatMap(({ place, courts }) =>
                courts.length === 0
                  ? [<li key={place}>{c.unknown(place)}</li>]
                  : courts.map((name) => <li key={`${place} ${name}`}>{name}</li>),
              )}
            </ul>
          </Answered>
          {net === undefined ? null : (
            <p className="note">
              {net.taken === null ? c.takenUnknown : net.taken ? c.taken : c.notTaken}{' '}
              {net.doubts.map(say).join(' ')}
            </p>
          )}
          <p className="note">
            {exclusive === true ? `${c.exclusive} ` : ''}
            {c.doubt}
          </p>
        </>
      )}
    >
      {(mend) => (
        <>
          <RadioChoices
            id="court-matter"
            label={c.kind}
            choices={choicesOf(c.kinds)}
            value={matter}
            onChange={(chosen) => {
              setMatter(chosen as Matter);
            }}
          />
          {asked[matter].map((one, index) => (
            <TextField
              key={one}
              id={`court-${one}`}
              label={c.places[one]}
              hint={c.hint}
              maxLength={100}
              mend={index === 0 ? mend : undefined}
              value={places[one] ?? ''}
              onChange={(value) => {
                setPlaces({ ...places, [one]: value });
              }}
            />
          ))}
          <RadioChoices
            id="court-online"
            label={c.online}
            inRow
            choices={choicesOf(c.onlineKinds)}
            value={online}
            onChange={(chosen) => {
              setOnline(chosen as typeof online);
            }}
          />
          {online === 'no' ? null : (
            <DateField id="court-on" label={c.on} value={on} onChange={setOn} />
          )}
        </>
      )}
    </Tool>
  );
}
