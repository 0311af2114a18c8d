import { jsonFault, type Instant, type Json } from '@xiezhi/kernel';
import { DocumentError } from './fault.ts';
import { qrSvg } from './qr.ts';
import {
  count,
  day,
  line,
  maybe,
  moment,
  oneOf,
  prose,
  shape,
  shortLink,
  sinceLater,
  type Of,
  type Shape,
} from './shape.ts';
import { templates, type DataOf, type TemplateName } from './templates.ts';

/**
 * What the foot of every page says: up to which entry of which docket this paper can be checked. The head is the one
 * before the paper's own `Issued`, since a paper cannot hold its own hash.
 */
export interface Footer {
  readonly head: string;
  readonly seq: number;
  /** The place of that entry in the log that outsiders check; null for a paper that nobody has ordered yet. */
  readonly leaf: number | null;
  readonly caseNumber: string | null;
  /** Null for a court that has not said where it stands on the web: then there is no code to scan. */
  readonly verifyUrl: string | null;
  readonly issuedAt: Instant;
}

/**
 * `demo` and `practice` papers bear 演示 or 练习 across every page, and one that nobody has made yet bears 预览; `none` is a
 * paper of a court at work.
 */
export type Mark = 'none' | 'demo' | 'practice' | 'preview';

/** What stands over a paper that takes the place of another: what was corrected, and in which paper, by its foot. */
const correctionShape = shape({ what: prose, title: line, orderedOn: day, seq: count });
export type Correction = Of<typeof correctionShape>;

/** STORED SHAPE: an order is kept in the docket, and the same order gives the same bytes. */
export interface DocumentOrderOf<Name extends TemplateName> {
  readonly template: Name;
  readonly version: number;
  readonly data: DataOf<Name>;
  readonly correction?: Correction | null;
  readonly mark: Mark;
  readonly footer: Footer;
}

export type DocumentOrder = { [Name in TemplateName]: DocumentOrderOf<Name> }[TemplateName];

/** An order that has passed the door, written out for the typesetter. */
export interface DressedOrder {
  readonly file: string;
  readonly json: Json;
}

/** Far above any judgment, far below what would hold the worker for seconds. */
export const orderLimitBytes = 2_000_000;

const hexHead: Shape<string> = {
  faults: (head, path) =>
    typeof head === 'string' && /^[0-9a-f]{64}$/.test(head)
      ? []
      : [
          {
            path,
            why:
              head === undefined ? 'missing' : 'a docket head in 64 lower-case hexadecimal digits',
          },
        ],
  dress: (head) => `${head.slice(0, 8)} … ${head.slice(-8)}`,
};

const footerShape = shape({
  head: hexHead,
  seq: count,
  leaf: maybe(count),
  caseNumber: maybe(line),
  verifyUrl: maybe(shortLink),
  issuedAt: moment,
});

const envelope = (data: Shape<unknown>) =>
  shape({
    template: line,
    version: count,
    data,
    correction: sinceLater(correctionShape),
    mark: oneOf('none', 'demo', 'practice', 'preview'),
    footer: footerShape,
  });

/**
 * What the QR code holds (docs/spec/export-1.md, “The code”). Entry number, head and place in the log stand behind `#`: a browser
 * does not send them, so checking a paper tells the court's server nothing about which one it was.
 */
export const verificationLine = ({ verifyUrl, seq, head, leaf }: Footer): string | null =>
  verifyUrl === null
    ? null
    : `${verifyUrl}#seq=${String(seq)}&head=${head}${leaf === null ? '' : `&leaf=${String(leaf)}`}`;

/** The same for a machine, among the key words of the file; what checks the paper reads it there (docs/spec/export-1.md). */
const keyWord = ({ seq, head }: Footer): string => `xiezhi:seq=${String(seq)}:head=${head}`;

const isTemplateName = (name: unknown): name is TemplateName =>
  typeof name === 'string' && Object.hasOwn(templates, name);

/** @throws DocumentError naming the template, the version, or every field that is missing or wrong. */
export function dressOrder(order: unknown): DressedOrder {
  const asked = (typeof order === 'object' && order !== null ? order : {}) as Readonly<
    Record<string, unknown>
  >;
  const name = asked['template'];
  if (!isTemplateName(name))
    throw new DocumentError('unknown-template', `no template ${JSON.stringify(name)}`);
  const template = templates[name];
  const number = asked['version'];
  const version = typeof number === 'number' ? template.versions[number - 1] : undefined;
  if (!version) {
    throw new DocumentError(
      'unknown-version',
      `no version ${JSON.stringify(number)} of template ${name}`,
    );
  }
  const unkeepable = jsonFault(order, '$');
  const kind = envelope(version.data);
  const faults =
    unkeepable?.why === 'undefined' || !unkeepable ? kind.faults(order, '$') : [unkeepable];
  if (faults.length > 0) {
    const list = faults.map(({ path, why }) => `${path}: ${why}`).join('; ');
    throw new DocumentError('bad-order', `order of ${name} – ${list}`, faults);
  }
  return { file: version.file, json: dressed(kind, order as DocumentOrder, template.title) };
}

function dressed(kind: ReturnType<typeof envelope>, order: DocumentOrder, title: string): Json {
  const written = kind.dress({ ...order, correction: order.correction ?? null }) as Readonly<
    Record<string, Json>
  >;
  // The typesetter marks the file's date with Z: it is given in universal time, while the page prints court time.
  const at = order.footer.issuedAt.slice(0, 19).split(/[-T:]/).map(Number);
  const checked = verificationLine(order.footer);
  const json = {
    ...written,
    title,
    date: at,
    keyWord: keyWord(order.footer),
    verifyQr: checked === null ? null : qrSvg(checked),
  };
  const size = Buffer.byteLength(JSON.stringify(json));
  if (size > orderLimitBytes) {
    throw new DocumentError(
      'too-large',
      `order of ${String(size)} bytes; at most ${String(orderLimitBytes)}`,
    );
  }
  return json;
}
