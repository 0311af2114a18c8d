import type { Entry, ZipFile } from 'yauzl';
import type { Bytes } from './bytes.ts';
import type { FileFault } from './fault.ts';

const mostUnpacked = 400 * 1024 * 1024;
const mostEntries = 10_000;
/** Office files shrink to a twentieth at most; a bomb to a thousandth. */
const mostRatio = 150;
const encryptedFlag = 1;

/** Reads the directory of an office file without unpacking anything. */
export async function inspectArchive(bytes: Bytes): Promise<FileFault | null> {
  let zip: ZipFile;
  try {
    zip = await bytes.archive();
  } catch {
    return 'truncated';
  }
  return new Promise((resolve) => {
    let unpacked = 0;
    let count = 0;
    const end = (fault: FileFault | null): void => {
      zip.close();
      resolve(fault);
    };
    zip.on('entry', (entry: Entry) => {
      count += 1;
      unpacked += entry.uncompressedSize;
      const ratio = entry.compressedSize === 0 ? 0 : entry.uncompressedSize / entry.compressedSize;
      if ((entry.generalPurposeBitFlag & encryptedFlag) !== 0) end('encrypted');
      else if (/vbaProject\.bin$/i.test(entry.fileName)) end('macro');
      else if (
        unpacked > mostUnpacked ||
        count > mostEntries ||
        (ratio > mostRatio && entry.uncompressedSize > 10_000_000)
      )
        end('archive-bomb');
      else zip.readEntry();
    });
    zip.on('end', () => {
      end(null);
    });
    zip.on('error', () => {
      end('truncated');
    });
    zip.readEntry();
  });
}
