import { use, useEffect, useRef, useState } from 'react';
import { Button } from '../button/button.tsx';
import { FieldGroup, fieldAria, type FieldProps } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';
import { useUi } from '../provider/provider.tsx';
import { type Unclear, unclearInFile } from './clarity.ts';
import { fileSize } from './file-size.ts';
import type { FileValue, KeptShut } from './file-value.ts';
import { useSending, type SendFile, type Sending } from './sending.ts';
import { UnderWayContext } from './under-way.ts';

export interface FilesFieldProps extends FieldProps {
  readonly value: readonly FileValue[];
  readonly onChange: (value: readonly FileValue[]) => void;
  /** Brings one file to the court, resuming where it broke off; rejects with a sentence that says how to mend it. */
  readonly send: SendFile;
  readonly accept?: string;
  /** How many files are taken, and how large one may be: said before anybody chooses. */
  readonly limits?: { readonly most: number; readonly mostBytes: number } | undefined;
}

function move(list: readonly FileValue[], from: number, to: number): readonly FileValue[] {
  const taken = list[from];
  if (!taken || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, place) => place !== from);
  return [...rest.slice(0, to), taken, ...rest.slice(to)];
}

/** How to take the picture better, at once, while the paper is still at hand; nobody has to. */
function UnclearNote({ unclear }: { readonly unclear: readonly Unclear[] }) {
  const { t } = useUi();
  return (
    <div className="file-unclear">
      <small className="s-soon">
        <Icon name="mend" /> {t.files.unclearLead}
      </small>
      <ul>
        {unclear.map((one) => (
          <li key={one}>
            <small>{t.files.unclear[one]}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is said beside a file that has arrived, by its hash: that others cannot open it yet, and what it looks like as a picture. */
function useArrived(send: SendFile) {
  const [found, setFound] = useState<ReadonlyMap<string, readonly Unclear[]>>(new Map());
  const [shut, setShut] = useState<ReadonlyMap<string, KeptShut>>(new Map());
  const sendAndLook = async (...[file, tell, signal]: Parameters<SendFile>): Promise<FileValue> => {
    const { keptShut, ...sent } = await send(file, tell, signal);
    if (keptShut !== undefined) setShut((map) => new Map(map).set(sent.sha256, keptShut));
    // A picture that this browser cannot draw has no hint, and is the court's all the same.
    void unclearInFile(file)
      .catch((): readonly Unclear[] => [])
      .then((unclear) => {
        if (unclear.length > 0) setFound((map) => new Map(map).set(sent.sha256, unclear));
      });
    return sent;
  };
  return {
    sendAndLook,
    unclearOf: (sha256: string) => found.get(sha256) ?? [],
    shutOf: (sha256: string) => shut.get(sha256),
  };
}

function HeldFile(props: {
  readonly file: FileValue;
  readonly index: number;
  readonly count: number;
  readonly unclear: readonly Unclear[];
  readonly shut: KeptShut | undefined;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useUi();
  const { file, index, count, unclear, shut } = props;
  return (
    <li>
      <span className="k">{index + 1}</span>
      <div>
        {file.name}
        <br />
        <small>
          <span className="s-ok">
            <Icon name="check" /> {t.files.done}
          </span>{' '}
          {fileSize(file.bytes)} · {t.files.fingerprint}{' '}
          <span className="mono">{file.sha256.slice(0, 8)}…</span>
        </small>
        {shut === undefined ? null : (
          <p>
            <small>{t.files.shut[shut]}</small>
          </p>
        )}
        {unclear.length === 0 ? null : <UnclearNote unclear={unclear} />}
      </div>
      <span className="row">
        {count > 1 ? (
          <>
            <Button
              label={t.named(t.files.up, file.name)}
              notYet={index === 0}
              onPress={() => {
                props.onMove(index - 1);
              }}
            >
              <Icon name="up" />
            </Button>
            <Button
              label={t.named(t.files.down, file.name)}
              notYet={index === count - 1}
              onPress={() => {
                props.onMove(index + 1);
              }}
            >
              <Icon name="down" />
            </Button>
          </>
        ) : null}
        <Button rank="quiet" label={t.named(t.files.remove, file.name)} onPress={props.onRemove}>
          {t.files.remove}
        </Button>
      </span>
    </li>
  );
}

function MovingFile(props: {
  readonly sending: Sending;
  readonly onRetry: () => void;
  readonly onRemove: () => void;
}) {
  const { t } = useUi();
  const { sending } = props;
  const percent = Math.round(sending.part * 100);
  const words = {
    hashing: t.files.hashing,
    sending: t.files.uploading(percent),
    waiting: t.files.waiting,
    // What was said in another language is said in this one, if less exactly.
    stopped:
      sending.said === t.files
        ? sending.mend
        : sending.again
          ? t.files.failed
          : sending.file.size === 0
            ? t.files.empty
            : t.files.refused,
  }[sending.state];
  return (
    <li>
      <span className="k" aria-hidden="true">
        {sending.state === 'stopped' ? <Icon name="mend" /> : <Icon name="up" />}
      </span>
      <span>
        {sending.file.name}
        <br />
        <small className={sending.state === 'stopped' ? 's-soon' : undefined}>{words}</small>
        {sending.state === 'stopped' ? null : (
          <progress max={100} value={percent} aria-label={t.named(sending.file.name, words)} />
        )}
      </span>
      <span className="row">
        {sending.state === 'stopped' && sending.again ? (
          <Button label={t.named(t.files.retry, sending.file.name)} onPress={props.onRetry}>
            {t.files.retry}
          </Button>
        ) : null}
        <Button
          rank="quiet"
          label={t.named(t.files.remove, sending.file.name)}
          onPress={props.onRemove}
        >
          {t.files.remove}
        </Button>
      </span>
    </li>
  );
}

export function FilesField(props: FilesFieldProps) {
  const { t } = useUi();
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const { sendAndLook, unclearOf, shutOf } = useArrived(props.send);
  const { moving, take, retry, drop } = useSending({ ...props, send: sendAndLook }, t.files);
  const tellUnderWay = use(UnderWayContext);
  const { id } = props;
  const waiting = moving.length;
  useEffect(() => {
    tellUnderWay(id, waiting);
    return () => {
      tellUnderWay(id, 0);
    };
  }, [tellUnderWay, id, waiting]);
  const last = props.value.at(-1);
  const aria = fieldAria(props);
  const describedBy =
    [aria['aria-describedby'], props.limits === undefined ? undefined : `${props.id}-limits`]
      .filter((one) => one !== undefined)
      .join(' ') || undefined;
  return (
    <FieldGroup field={props}>
      {props.limits === undefined ? null : (
        <p className="note" id={`${props.id}-limits`}>
          {t.files.limits(props.limits.most, Math.floor(props.limits.mostBytes / 1024 / 1024))}
        </p>
      )}
      <div
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(Array.from(event.dataTransfer.files));
        }}
      >
        <span className="file-pick">
          <span className="btn" aria-hidden="true">
            <Icon name="plus" />
            {t.files.choose}
          </span>
          <input
            {...aria}
            aria-describedby={describedBy}
            ref={picker}
            type="file"
            multiple
            accept={props.accept}
            aria-label={t.named(props.label, t.files.choose)}
            onChange={(event) => {
              take(Array.from(event.target.files ?? []));
              event.target.value = '';
            }}
          />
        </span>
        <span className="note w-l">{t.files.drop}</span>
      </div>
      <ul className="file-list" hidden={props.value.length + moving.length === 0}>
        {props.value.map((file, index) => (
          <HeldFile
            key={file.sha256}
            file={file}
            index={index}
            count={props.value.length}
            unclear={unclearOf(file.sha256)}
            shut={shutOf(file.sha256)}
            onMove={(to) => {
              props.onChange(move(props.value, index, to));
            }}
            onRemove={() => {
              props.onChange(props.value.filter((each) => each !== file));
              picker.current?.focus();
            }}
          />
        ))}
        {moving.map((sending) => (
          <MovingFile
            key={sending.id}
            sending={sending}
            onRetry={() => {
              retry(sending.id);
            }}
            onRemove={() => {
              drop(sending.id);
              picker.current?.focus();
            }}
          />
        ))}
      </ul>
      <p className="vh" role="status">
        {moving
          .map((sending) =>
            sending.state === 'stopped' ? t.named(sending.file.name, sending.mend) : '',
          )
          .join(' ')}{' '}
        {last === undefined
          ? ''
          : [
              t.named(last.name, t.files.done),
              ...[shutOf(last.sha256)].flatMap((one) =>
                one === undefined ? [] : t.files.shut[one],
              ),
              ...unclearOf(last.sha256).map((one) => t.files.unclear[one]),
            ].join(' ')}
      </p>
    </FieldGroup>
  );
}
