/* How large a page is shown. */

/** To the width there is, to the whole of the page, or so many hundredths of a page as it is usually read. */
export type Zoom = 'width' | 'page' | number;
export type Turn = 0 | 90 | 180 | 270;

export const steps = [50, 75, 100, 125, 150, 200, 300, 400] as const;

/** A page at a hundred hundredths. */
const fullWidth = 800;
/** A sheet of paper, before anything of it is known. */
export const sheet = { width: 210, height: 297 };

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** As it lies on the screen: turned to its side a page is as wide as it was high. */
export const turned = ({ width, height }: Size, turn: Turn): Size =>
  turn % 180 === 0 ? { width, height } : { width: height, height: width };

/** How large the page lies in that room, in points of the screen. */
export function sizeIn(room: Size, natural: Size, turn: Turn, zoom: Zoom): Size {
  const lying = turned(natural, turn);
  const scale =
    zoom === 'width'
      ? room.width / lying.width
      : zoom === 'page'
        ? Math.min(room.width / lying.width, room.height / lying.height)
        : (zoom / 100) * (fullWidth / natural.width);
  return {
    width: Math.max(1, Math.floor(lying.width * scale)),
    height: Math.max(1, Math.floor(lying.height * scale)),
  };
}

/** The next step from where one is; the same when there is none. */
export function stepFrom(now: number, up: boolean): number {
  const further = up ? steps.find((one) => one > now + 1) : steps.findLast((one) => one < now - 1);
  return further ?? (up ? (steps.at(-1) ?? now) : steps[0]);
}

/** In hundredths, of a page that lies so wide. */
export const hundredths = (shown: Size, turn: Turn): number =>
  Math.round((turned(shown, turn).width / fullWidth) * 100);

/** The narrowest picture that is sharp at that size, of those there are. */
export const widthFor = (widths: readonly number[], points: number): number =>
  widths.find((one) => one >= points * 0.9) ?? widths.at(-1) ?? 1000;
