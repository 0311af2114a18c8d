import type { IconName } from '../icon/icon.tsx';
import { useUi } from '../provider/provider.tsx';
import { StateWord, type Tone } from '../state-word/state-word.tsx';

export type LaneMode = 'online' | 'offline' | 'waiting' | 'not-asked' | 'over';

export interface Lane {
  readonly step: string;
  readonly title: string;
  readonly cells: readonly {
    readonly party: string;
    readonly mode: LaneMode;
    readonly note: string;
    /** Since when, in words. */
    readonly since?: string | undefined;
    /** Where the entry stands by which it is so. */
    readonly href?: string | undefined;
  }[];
}

const look: Readonly<Record<LaneMode, { readonly tone: Tone; readonly icon: IconName }>> = {
  online: { tone: 'now', icon: 'screen' },
  offline: { tone: 'plain', icon: 'house' },
  waiting: { tone: 'soon', icon: 'unasked' },
  'not-asked': { tone: 'idle', icon: 'unasked' },
  over: { tone: 'idle', icon: 'unasked' },
};

/** Since when, and by which entry: with a link to it where the reader has it before them. */
function Since({ cell }: { readonly cell: Lane['cells'][number] }) {
  const { since, href, note } = cell;
  return (
    <small>
      {since === undefined ? null : <>{since} </>}
      {href === undefined ? note : <a href={href}>{note}</a>}
    </small>
  );
}

/** How each party takes part in each step: a party a row, a step a column. A phone reads it as a list. */
export function Lanes(props: { readonly lanes: readonly Lane[]; readonly caption: string }) {
  const { t } = useUi();
  const parties = [...new Set(props.lanes.flatMap((lane) => lane.cells.map((cell) => cell.party)))];
  return (
    <div className="tbl-x">
      <table className="lanes">
        <caption className="vh">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.lanes.party}</th>
            {props.lanes.map((lane) => (
              <th scope="col" key={lane.step}>
                {lane.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map((party) => (
            <tr key={party}>
              <th scope="row">{party}</th>
              {props.lanes.map((lane) => {
                const cell = lane.cells.find((each) => each.party === party);
                return (
                  <td key={lane.step} data-l={lane.title}>
                    {cell ? (
                      <>
                        <StateWord {...look[cell.mode]}>{t.modes[cell.mode]}</StateWord>
                        <Since cell={cell} />
                      </>
                    ) : (
                      <span className="note">—</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
