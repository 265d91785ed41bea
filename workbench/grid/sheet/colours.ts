interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

function rgb(hex: string): Rgb | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  return match ? { red: parseInt(match[1] ?? '', 16), green: parseInt(match[2] ?? '', 16), blue: parseInt(match[3] ?? '', 16) } : null;
}

const hex = ({ red, green, blue }: Rgb): string =>
  `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** A colour so far on the way to another: 0 is the first, 1 the second. */
export function mix(from: string, to: string, part: number): string {
  const a = rgb(from);
  const b = rgb(to);
  if (!a || !b) return from;
  return hex({ red: a.red + (b.red - a.red) * part, green: a.green + (b.green - a.green) * part, blue: a.blue + (b.blue - a.blue) * part });
}

/** Relative luminance. Source: WCAG 2.1, "relative luminance". */
function luminance(colour: string): number {
  const parts = rgb(colour);
  if (!parts) return 1;
  const linear = (part: number): number => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(parts.red) + 0.7152 * linear(parts.green) + 0.0722 * linear(parts.blue);
}

export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour itself where it reads well (4.5 to 1) on the background, else moved towards black or white until it does. */
export function readable(colour: string, background: string): string {
  if (contrast(colour, background) >= 4.5) return colour;
  const end = contrast('#000000', background) > contrast('#ffffff', background) ? '#000000' : '#ffffff';
  for (let part = 0.1; part < 1; part += 0.1) {
    const moved = mix(colour, end, part);
    if (contrast(moved, background) >= 4.5) return moved;
  }
  return end;
}
