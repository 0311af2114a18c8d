import { Empty, StageLine, useUi, Words } from '@xiezhi/ui';
import type { CaseSpaceDto, OfferDto } from '@xiezhi/contract';
import { severalId, to } from '../addresses.ts';
import { useCaseSpace } from '../case/case-space.tsx';
import { inOrder } from '../case/acts.tsx';
import { momentWords } from '../clock.ts';
import { groundsOf } from '../refusal/ground.tsx';
import { Answer } from '../shell/answers.tsx';
import { useSettings } from '../settings.tsx';
import { letterOf, useDeskKeys } from './keys.ts';
import { useNavigate } from 'react-router';

const docketLines = 5;

/** What is owed one by one; an act that is open about several things in one line, which leads to the case. */
function panelActs({ offers }: CaseSpaceDto) {
  const count = (offer: OfferDto): number =>
    offers.filter((other) => !other.owed && other.command === offer.command).length;
  return inOrder(offers)
    .filter(
      (offer, place, all) =>
        offer.owed ||
        all.findIndex((other) => !other.owed && other.command === offer.command) === place,
    )
    .map((offer) => ({ offer, more: offer.owed ? 1 : count(offer) }));
}

const severalOn = ({ stream }: CaseSpaceDto, command: string): string =>
  `${to.deskCase(stream)}#${severalId(command)}`;

/** Letters lead to the acts as they stand in the panel, W to the first answer why not. */
function usePanelKeys(space: CaseSpaceDto): void {
  const navigate = useNavigate();
  useDeskKeys((key) => {
    const act = panelActs(space).find((_, place) => letterOf(place)?.toLowerCase() === key);
    const refused = key === 'w' ? space.notOffered[0] : undefined;
    const target = act
      ? act.more > 1
        ? severalOn(space, act.offer.command)
        : to.act(act.offer, 'desk')
      : refused
        ? to.why(refused, 'desk')
        : null;
    if (target === null) return false;
    void navigate(target);
    return true;
  });
}

function Acts({ space }: { readonly space: CaseSpaceDto }) {
  const { t, letters } = useSettings();
  const { Anchor } = useUi();
  if (space.offers.length === 0) return <p className="note">{t.desk.canNone}</p>;
  return (
    <ul className="cmd">
      {panelActs(space).map(({ offer, more }, place) => (
        <li key={`${offer.command} ${offer.key}`}>
          <Anchor href={more > 1 ? severalOn(space, offer.command) : to.act(offer, 'desk')}>
            {more > 1 ? t.caseSpace.severalOf(offer.act, more) : offer.title}
            {letters && letterOf(place) !== undefined ? (
              <kbd className="kbd" aria-hidden="true">
                {letterOf(place)}
              </kbd>
            ) : null}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}

function NotNow({ space }: { readonly space: CaseSpaceDto }) {
  const { t, letters } = useSettings();
  const { Anchor } = useUi();
  if (space.notOffered.length === 0) return null;
  return (
    <>
      <h3>{t.desk.cannot}</h3>
      <ul className="cmd">
        {space.notOffered.map((item, index) => (
          <li key={`${item.command} ${item.key}`}>
            <div>
              <span>
                <Anchor href={to.why(item, 'desk')}>{item.title}</Anchor>
                <small>
                  {item.refusals.map((refusal) => refusal.why).join(' ')}
                  <br />
                  {groundsOf(item.refusals, t).join(t.comma)}
                </small>
              </span>
              {letters && index === 0 ? (
                <kbd className="kbd" aria-hidden="true">
                  W
                </kbd>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function PanelBody({ space, whole }: { readonly space: CaseSpaceDto; readonly whole: boolean }) {
  const { t, lang } = useSettings();
  const { Anchor } = useUi();
  usePanelKeys(space);
  const lines = [...space.docket].sort((one, other) => other.seq - one.seq).slice(0, docketLines);
  return (
    <>
      <p className="no num">
        <Words>{`${space.number ?? t.caseSpace.caseNumberNone} · ${space.cause}`}</Words>
      </p>
      <h2>
        <Words>{space.title}</Words>
      </h2>
      <StageLine stages={space.stages} />
      {space.closed === undefined ? null : <p className="note">{t.closed[space.closed].title}</p>}
      {space.facts.length === 0 ? null : (
        <>
          <h3>{t.desk.facts}</h3>
          <dl className="facts">
            {space.facts.map((fact) => (
              <div className="kv-row" key={fact.label}>
                <dt>{fact.label}</dt>
                <dd>
                  <Words>{fact.value}</Words>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {(space.codes ?? []).map((one) => (
        <p key={one.participant}>
          <Anchor href={to.codeSlip(space.stream, one.participant)}>
            {t.codeSlip.print(one.name)}
          </Anchor>
        </p>
      ))}
      <h3>{t.desk.can}</h3>
      <Acts space={space} />
      <NotNow space={space} />
      {whole || space.closed !== undefined ? null : (
        <>
          <h3>
            {t.desk.docket}
            <small>
              <Anchor href={`${to.deskCase(space.stream)}#docket`}>
                {t.desk.docketAll(space.docket.length)}
              </Anchor>
            </small>
          </h3>
          <dl className="facts">
            {lines.map((line) => (
              <div className="kv-row" key={line.id}>
                <dt className="num">{t.desk.seq(line.seq)}</dt>
                <dd>
                  {line.title} <small>{momentWords(line.at, lang)}</small>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}

function PanelCase(props: { readonly stream: string; readonly whole: boolean }) {
  const space = useCaseSpace(props.stream);
  return (
    <Answer loaded={space} asPage={false} lines={9}>
      {(found) => <PanelBody space={found} whole={props.whole} />}
    </Answer>
  );
}

/** The chosen case: where it stands, what can be done with one key, what cannot and why. */
export function Panel(props: { readonly stream: string | null; readonly whole: boolean }) {
  const { t } = useSettings();
  return (
    <aside
      className={props.stream === null ? 'panel panel-empty' : 'panel'}
      aria-label={t.desk.columns.case}
    >
      {props.stream === null ? (
        <Empty title={t.desk.choose}>
          <p>{t.desk.chooseLead}</p>
        </Empty>
      ) : (
        <PanelCase stream={props.stream} whole={props.whole} />
      )}
    </aside>
  );
}
