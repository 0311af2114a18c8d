import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import type { Entry, ZipFile } from 'yauzl';
import { open } from 'yauzl';
import type { PageText } from '@xiezhi/docket';
import type { Limits } from './limits.ts';
import { readParts } from './unpaged.ts';
import type { End, Order, Telling } from './words.ts';
import { endOf } from './words.ts';

/* Office files and OFD are archives of marked-up text; what is looked for in them is the text, and nothing of it runs. */

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const slidesType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const ofdType = 'application/ofd';

/** Which parts of the archive are its text. */
const parts: Readonly<Record<string, RegExp>> = {
  [wordType]: /^word\/(?:document|footnotes|endnotes|header\d+|footer\d+)\.xml$/,
  [sheetType]: /^xl\/(?:sharedStrings|worksheets\/sheet\d+)\.xml$/,
  [slidesType]: /^ppt\/(?:slides|notesSlides)\/\w+?\d+\.xml$/,
  [ofdType]: /^Doc_\d+\/(?:Pages\/Page_\d+\/Content|Pages\/Page_\d+\/Page_\d+|\S*Content)\.xml$/i,
};

/** Pictures in it, at which nobody looks. What stands in them is not read, and the file says so. */
const media: Readonly<Record<string, RegExp>> = {
  [wordType]: /^word\/media\//,
  [sheetType]: /^xl\/media\//,
  [slidesType]: /^ppt\/media\//,
  [ofdType]: /^Doc_\d+\/\S+\.(?:png|jpe?g|bmp|gif|tiff?|jb2|gbig2|jp2)$/i,
};

/** On which of the pages they are shown. */
const showsPicture = /<(?:a:blip|(?:\w+:)?ImageObject)[\s/>]/;

export const isOffice = (mediaType: string): boolean => mediaType in parts;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const plain = (text: string): string =>
  text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/*
 * No pattern here looks past the next tag: one that did would look through the whole of a text of opened tags for each of
 * them.
 */

/** Text between `<w:t>`, `<a:t>`; a paragraph, a break and a table row end a line. */
const runs =
  /<(?:w|a):t(?:\s[^<>]*)?>([^<]*)<\/(?:w|a):t>|(<\/(?:w|a):p>|<(?:w|a):br\s*\/>)|(<w:tab\s*\/>)/g;

const linesOf = (xml: string): string =>
  [...xml.matchAll(runs)]
    .map(([, text, end]) => (text !== undefined ? plain(text) : end !== undefined ? '\n' : '\t'))
    .join('');

const words = (xml: string): string =>
  [...xml.matchAll(/<t(?:\s[^<>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => plain(text)).join('');

/** Row by row, as it stands on the sheet; a cell names a string that all sheets share, or has its own. */
function sheetOf(xml: string, shared: readonly string[]): string {
  const rows = xml.split('</row>').map((row) =>
    row
      .split('</c>')
      .map((piece) => {
        // Before it stand cells that are empty.
        const cell = piece.slice(Math.max(0, piece.lastIndexOf('<c ')));
        const about = cell.slice(0, cell.indexOf('>'));
        const value = /<v>([^<]*)<\/v>/.exec(cell)?.[1] ?? '';
        if (/\bt="s"/.test(about)) return shared[Number(value)] ?? '';
        return /\bt="inlineStr"/.test(about) ? words(cell) : plain(value);
      })
      .filter((cell) => cell !== '')
      .join('\t'),
  );
  return rows.filter((row) => row !== '').join('\n');
}

const ofdText = (xml: string): string =>
  [...xml.matchAll(/<(?:\w+:)?TextCode(?:\s[^<>]*)?>([^<]*)<\//g)]
    .map(([, text = '']) => plain(text))
    .join('\n');

/** As people count: slide 2 before slide 10. */
const inOrder = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

async function unpacked(stream: Readable, most: number): Promise<string | null> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of stream) {
    bytes += (piece as Buffer).length;
    if (bytes > most) return null;
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces).toString('utf8');
}

interface Parts {
  readonly texts: ReadonlyMap<string, string>;
  /** There was more than is unpacked. */
  readonly beyond: boolean;
  readonly pictures: boolean;
}

/** The parts that are text. What the archive says of their size is not believed. @throws for what is no archive. */
async function partsOf(
  path: string,
  mediaType: string,
  { unpacked: most }: Limits,
): Promise<Parts> {
  const wanted = parts[mediaType] ?? /^$/;
  const zip = await promisify<string, { lazyEntries: boolean }, ZipFile>(open)(path, {
    lazyEntries: true,
  });
  const stream = promisify<Entry, Readable>(zip.openReadStream.bind(zip));
  return new Promise((resolve, reject) => {
    const texts = new Map<string, string>();
    let room = most;
    let pictures = false;
    const take = async (entry: Entry): Promise<void> => {
      pictures ||= media[mediaType]?.test(entry.fileName) === true;
      if (wanted.test(entry.fileName)) {
        const text = await unpacked(await stream(entry), room);
        if (text === null) {
          zip.close();
          resolve({ texts, beyond: true, pictures });
          return;
        }
        room -= text.length;
        texts.set(entry.fileName, text);
      }
      zip.readEntry();
    };
    zip.on('entry', (entry: Entry) => void take(entry).catch(reject));
    zip.on('end', () => {
      resolve({ texts, beyond: false, pictures });
    });
    zip.on('error', reject);
    zip.readEntry();
  });
}

/** Slides and pages of OFD are pages. */
function pagesOf(mediaType: string, xmls: readonly string[], pictures: boolean): PageText[] {
  const shown = xmls.map((xml) => showsPicture.test(xml));
  // A picture that stands on none of them is in what lies under all of them; one page says so.
  if (pictures && !shown.includes(true)) shown[xmls.length - 1] = true;
  return xmls.map((xml, index) => {
    const text = (mediaType === ofdType ? ofdText(xml) : linesOf(xml)).trim();
    const state = shown[index] === true ? 'unclear' : text === '' ? 'no-text' : 'read';
    return { page: index + 1, how: 'text', state, text };
  });
}

/** A text or a sheet has no pages before it is printed. */
export async function readOffice(order: Order, telling: Telling): Promise<End> {
  const { mediaType, path, limits } = order;
  const found = await partsOf(path, mediaType, limits);
  const named = [...found.texts].toSorted(([a], [b]) => inOrder(a, b));
  if (mediaType === slidesType || mediaType === ofdType) {
    const xmls = named.slice(0, limits.pages).map(([, xml]) => xml);
    telling.opened(named.length);
    const told: PageText[] = [];
    for (const page of pagesOf(mediaType, xmls, found.pictures)) {
      if (!telling.page(page)) break;
      told.push(page);
    }
    return endOf(told, found.beyond || told.length < named.length);
  }
  const shared = (found.texts.get('xl/sharedStrings.xml') ?? '').split('</si>').map(words);
  const whole = named
    .filter(([name]) => name !== 'xl/sharedStrings.xml')
    .map(([, xml]) => (mediaType === sheetType ? sheetOf(xml, shared) : linesOf(xml)))
    .join('\n');
  return readParts(whole, limits, telling, found);
}
