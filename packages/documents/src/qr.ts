import { create } from 'qrcode';

/**
 * A QR code as an SVG picture, one path, with the quiet zone of four modules around it. Error correction M survives a
 * photocopy and a fold.
 */
export function qrSvg(text: string): string {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const strokes: string[] = [];
  for (let y = 0; y < size; y += 1) {
    let x = 0;
    while (x < size) {
      let end = x;
      while (end < size && data[y * size + end]) end += 1;
      // Runs are drawn as one bar: hairlines between modules would show in print.
      if (end > x)
        strokes.push(`M${String(x)} ${String(y)}h${String(end - x)}v1h-${String(end - x)}z`);
      x = end + 1;
    }
  }
  const box = `-4 -4 ${String(size + 8)} ${String(size + 8)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path fill="#000" d="${strokes.join('')}"/></svg>`;
}
