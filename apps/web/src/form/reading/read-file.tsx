import { useState } from 'react';
import { Button, Disclosure, FilesField, Words, type FileValue } from '@xiezhi/ui';
import type { HeldTextDto, PageDto } from '@xiezhi/contract';
import { get } from '../../api.ts';
import { useAgainWhile, useLoad } from '../../load.ts';
import { FailureNotice } from '../../shell/answers.tsx';
import { useSettings } from '../../settings.tsx';
import { readingTexts } from '../../texts/reading.ts';
import type { FormState } from '../use-form.ts';
import { fieldsOf, type Values } from '../values.ts';
import { proposalsIn, type Proposal } from './proposals.ts';
import { targetsOf, type Target } from './targets.ts';

type Texts = (typeof readingTexts)['en'];

/** The court has begun, and is asked again by and by. */
const underWay = new Set(['file-being-read', 'searches-waiting']);

const isFile = (value: unknown): value is FileValue =>
  typeof value === 'object' && value !== null && 'sha256' in value && 'name' in value;

/** Every file that was uploaded in this form. */
function filesIn(value: unknown): readonly FileValue[] {
  if (isFile(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(filesIn);
}

const nameOf = (k: Texts, { label: [field, place, part] }: Target): string =>
  k.target(field, place, part === null ? '' : k.part[part]);

interface TakeProps {
  readonly targets: readonly Target[];
  readonly onTake: (target: Target, proposal: Proposal) => void;
}

/** One thing that was read: where it stands, and where it may go. */
function OneProposal({ one, targets, onTake }: TakeProps & { readonly one: Proposal }) {
  const { lang } = useSettings();
  const k = readingTexts[lang];
  return (
    <li>
      <p>
        {k.kind[one.kind]} <b className="num">{one.value}</b>
      </p>
      <p className="note">
        {k.source(one.page, one.recognised)}
        <q>
          <Words>{one.line}</Words>
        </q>
      </p>
      {one.wrong ? (
        <p className="mend">{k.wrong}</p>
      ) : (
        <div className="row">
          {targets.map((target) => {
            const name = nameOf(k, target);
            const same = target.now === one.value;
            return (
              <Button
                key={target.id}
                notYet={same}
                onPress={() => {
                  onTake(target, one);
                }}
              >
                {same
                  ? k.same(name)
                  : target.now === ''
                    ? k.fill(name)
                    : k.instead(name, target.now)}
              </Button>
            );
          })}
        </div>
      )}
    </li>
  );
}

/** What was read in one file, as far as there is a place for it on this page. */
function Proposals({ file, targets, onTake }: TakeProps & { readonly file: FileValue }) {
  const { lang } = useSettings();
  const k = readingTexts[lang];
  const read = useLoad(`file-text ${file.sha256}`, (signal) =>
    get<HeldTextDto>(`/api/files/${file.sha256}/text`, signal),
  );
  const waits = read.data === null && underWay.has(read.failure?.code ?? '');
  useAgainWhile(waits, read);
  if (read.data === null && read.failure !== null && !waits)
    return <FailureNotice failure={read.failure} reload={read.reload} asPage={false} />;
  if (read.data === null) return <p role="status">{k.reading(file.name)}</p>;
  const { state, pages } = read.data;
  const fitting = proposalsIn(pages)
    .map((one) => ({ one, into: targets.filter(({ kinds }) => kinds.includes(one.kind)) }))
    .filter(({ into }) => into.length > 0);
  if (fitting.length === 0)
    return <p role="status">{state === 'read' ? k.nothing : k.state[state]}</p>;
  return (
    <section aria-label={k.found(file.name)}>
      <h2 className="gap-top">{k.found(file.name)}</h2>
      <ul className="read-found">
        {fitting.map(({ one, into }) => (
          <OneProposal key={`${one.kind} ${one.value}`} one={one} targets={into} onTake={onTake} />
        ))}
      </ul>
    </section>
  );
}

/** Offers to read a file for the questions of this page; nothing is read or filled in before somebody asks for it. */
export function ReadFile(props: {
  readonly page: PageDto;
  readonly state: FormState;
  readonly send: Parameters<typeof FilesField>[0]['send'];
}) {
  const { lang } = useSettings();
  const k = readingTexts[lang];
  const { page, state } = props;
  const [mine, setMine] = useState<readonly FileValue[]>([]);
  const [chosen, setChosen] = useState<FileValue | null>(null);
  const [filled, setFilled] = useState('');
  const targets = targetsOf(fieldsOf(page, state.values), state.values);
  if (targets.length === 0) return null;
  const files = filesInForm(state.values, mine);
  const take = (target: Target, one: Proposal): void => {
    state.set(target.path, target.put(one.value, one.kind));
    setFilled(k.filled(one.value, nameOf(k, target)));
  };
  return (
    <Disclosure summary={k.open}>
      <p className="note">{k.lead}</p>
      <FilesField
        id={`read-${page.id}`}
        label={k.file}
        optional
        value={mine}
        send={props.send}
        onChange={(now) => {
          setMine(now);
          setChosen((before) => now.find((one) => !mine.includes(one)) ?? before);
        }}
      />
      {files.length === 0 ? null : (
        <div className="row gap-top">
          {files.map((one) => (
            <Button
              key={one.sha256}
              pressed={chosen?.sha256 === one.sha256}
              onPress={() => {
                setChosen(one);
              }}
            >
              {k.ofForm(one.name)}
            </Button>
          ))}
        </div>
      )}
      <p role="status" className={filled === '' ? 'vh' : 'note'}>
        {filled}
      </p>
      {chosen === null ? null : (
        <Proposals key={chosen.sha256} file={chosen} targets={targets} onTake={take} />
      )}
    </Disclosure>
  );
}

/** Those of the form and those that were uploaded to be read alone, each once. */
const filesInForm = (values: Values, mine: readonly FileValue[]): readonly FileValue[] => [
  ...new Map([...mine, ...filesIn(values)].map((one) => [one.sha256, one])).values(),
];
