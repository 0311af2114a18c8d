/** A picture as shades of grey, 0 black to 255 white, row by row, and how large it was before it was made smaller. */
export interface Raster {
  readonly grey: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly fullWidth: number;
  readonly fullHeight: number;
}

/** What a person can mend by taking the picture once more. */
export type Unclear = 'blank' | 'blurred' | 'pale' | 'small' | 'skewed' | 'cut-off';

/** Shades that part writing from paper: the two means between which the picture divides best. */
function shadesOf(grey: Uint8Array) {
  const counts = new Float64Array(256);
  for (const shade of grey) counts[shade] = (counts[shade] ?? 0) + 1;
  let all = 0;
  for (let shade = 0; shade < 256; shade += 1) all += shade * (counts[shade] ?? 0);
  let best = { spread: -1, at: 127, dark: 0, light: 255, lightShare: 0 };
  let [below, sum] = [0, 0];
  for (let shade = 0; shade < 255; shade += 1) {
    below += counts[shade] ?? 0;
    sum += shade * (counts[shade] ?? 0);
    const above = grey.length - below;
    if (below === 0 || above === 0) continue;
    const [dark, light] = [sum / below, (all - sum) / above];
    const spread = below * above * (light - dark) ** 2;
    if (spread > best.spread)
      best = { spread, at: shade, dark, light, lightShare: above / grey.length };
  }
  return best;
}

/** How much a pixel differs from its four neighbours, squared, on average: edges that were drawn sharp make it large. */
function sharpnessOf({ grey, width, height }: Raster): number {
  let [sum, squares, count] = [0, 0, 0];
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const edge =
        4 * (grey[at] ?? 0) -
        (grey[at - 1] ?? 0) -
        (grey[at + 1] ?? 0) -
        (grey[at - width] ?? 0) -
        (grey[at + width] ?? 0);
      sum += edge;
      squares += edge * edge;
      count += 1;
    }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2;
}

/** Degrees by which lines of writing run off the level, as far as the picture shows lines; 0 where it shows none. */
function skewOf({ grey, width, height }: Raster, darkest: number): number {
  const points: (readonly [number, number])[] = [];
  const step = Math.max(1, Math.floor(Math.max(width, height) / 800));
  for (let y = 0; y < height; y += step)
    for (let x = 0; x < width; x += step)
      if ((grey[y * width + x] ?? 255) <= darkest) points.push([x / step, y / step]);
  const most = Math.ceil((width + height) / step);
  const contrast = (degrees: number): number => {
    const [sine, cosine] = [
      Math.sin((degrees * Math.PI) / 180),
      Math.cos((degrees * Math.PI) / 180),
    ];
    const rows = new Float64Array(2 * most);
    for (const [x, y] of points) {
      const row = Math.round(y * cosine - x * sine) + most;
      rows[row] = (rows[row] ?? 0) + 1;
    }
    let sum = 0;
    for (let row = 1; row < rows.length; row += 1)
      sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
    return sum;
  };
  const level = contrast(0);
  let best = { degrees: 0, sum: level };
  for (let degrees = -10; degrees <= 10; degrees += 1) {
    const sum = contrast(degrees);
    if (sum > best.sum) best = { degrees, sum };
  }
  return best.sum > level * 1.5 ? best.degrees : 0;
}

/** Does writing run into one of the edges? A dark frame of the scanner does not change along the edge; writing does. */
function runsIntoEdge({ grey, width, height }: Raster, darkest: number): boolean {
  const changes = (length: number, at: (place: number) => number): number => {
    let count = 0;
    for (let place = 1; place < length; place += 1)
      if ((grey[at(place)] ?? 255) <= darkest !== (grey[at(place - 1)] ?? 255) <= darkest)
        count += 1;
    return count;
  };
  return [
    changes(width, (x) => width + x),
    changes(width, (x) => (height - 2) * width + x),
    changes(height, (y) => y * width + 1),
    changes(height, (y) => y * width + width - 2),
  ].some((count) => count >= 12);
}

/** A sheet of A4 at 120 dots an inch: writing of ordinary size is then about sixteen dots high. */
const leastWidth = 120 * 8.27;

/**
 * What makes this picture hard to read. It is a hint and never a refusal: the picture may be of a thing and not of a paper,
 * so what is said of lines and edges is said of pages alone, which are light for the most part.
 */
export function unclearIn(raster: Raster): readonly Unclear[] {
  const shades = shadesOf(raster.grey);
  const gap = shades.spread < 0 ? 0 : shades.light - shades.dark;
  if (gap < 12) return ['blank'];
  const page = shades.light > 120 && shades.lightShare > 0.6;
  const found: Unclear[] = [];
  // Pale writing has soft edges in numbers and not to the eye; measured as if it were black on white.
  if (sharpnessOf(raster) * (180 / Math.min(180, gap)) ** 2 < 100) found.push('blurred');
  if (!page) return found;
  // Out of focus, black writing is grey as well: taken sharp, it is not.
  if (gap < 60 && found.length === 0) found.push('pale');
  if (Math.min(raster.fullWidth, raster.fullHeight) < leastWidth) found.push('small');
  if (Math.abs(skewOf(raster, shades.at)) >= 2) found.push('skewed');
  if (runsIntoEdge(raster, shades.at)) found.push('cut-off');
  return found;
}

const looksAt = new Set(['image/jpeg', 'image/png', 'image/webp']);
const longestSide = 1600;

/** Looks at a picture in the browser, before anybody waits for the court. What cannot be drawn here has no hint. */
export async function unclearInFile(file: Blob): Promise<readonly Unclear[]> {
  if (!looksAt.has(file.type)) return [];
  const picture = await createImageBitmap(file);
  try {
    const { width: fullWidth, height: fullHeight } = picture;
    const scale = Math.min(1, longestSide / Math.max(fullWidth, fullHeight));
    const width = Math.max(1, Math.round(fullWidth * scale));
    const height = Math.max(1, Math.round(fullHeight * scale));
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const drawing = canvas.getContext('2d', { willReadFrequently: true });
    if (drawing === null) return [];
    drawing.fillStyle = '#fff';
    drawing.fillRect(0, 0, width, height);
    drawing.drawImage(picture, 0, 0, width, height);
    const { data } = drawing.getImageData(0, 0, width, height);
    const grey = new Uint8Array(width * height);
    for (let at = 0; at < grey.length; at += 1)
      grey[at] =
        0.299 * (data[4 * at] ?? 0) +
        0.587 * (data[4 * at + 1] ?? 0) +
        0.114 * (data[4 * at + 2] ?? 0);
    return unclearIn({ grey, width, height, fullWidth, fullHeight });
  } finally {
    picture.close();
  }
}
