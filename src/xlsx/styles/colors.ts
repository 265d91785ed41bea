import { childOf, childrenOf, numberOf, pathOf, type Element } from '../xml/tree';

/** Excel's palette of 56 colours, indices 8 to 63 (ECMA-376 18.8.27); 0 to 7 repeat the first eight. */
const palette = `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s/);

const defaultTheme = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** Theme colours in the order cells count them: light 1, dark 1, light 2, dark 2, then the accents. */
export function themeColors(theme: Element | undefined): readonly string[] {
  const scheme = pathOf(theme, 'themeElements', 'clrScheme');
  if (!scheme) return defaultTheme;
  return ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map(
    (name, index) => {
      const color = childrenOf(childOf(scheme, name))[0];
      const value = color?.attributes['lastClr'] ?? color?.attributes['val'] ?? '';
      return /^[0-9a-f]{6}$/i.test(value) ? value : (defaultTheme[index] ?? '000000');
    },
  );
}

/** "#RRGGBB" of a CT_Color; undefined for automatic. */
export function colorOf(color: Element | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  const rgb = color.attributes['rgb'];
  const themed = numberOf(color, 'theme');
  const indexed = numberOf(color, 'indexed');
  let base: string | undefined;
  if (rgb !== undefined) base = rgb.slice(-6);
  else if (themed !== undefined) base = theme[themed];
  else if (indexed !== undefined && indexed < 64) base = palette[indexed < 8 ? indexed : indexed - 8];
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  return `#${tinted(base, numberOf(color, 'tint') ?? 0).toUpperCase()}`;
}

// ECMA-376 18.8.19: the tint moves the lightness of the colour.
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [number, number, number];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const range = high - low;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const hue =
    range === 0
      ? 0
      : high === red
        ? ((green - blue) / range + 6) % 6
        : high === green
          ? (blue - red) / range + 2
          : (red - green) / range + 4;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const [r, g, b] =
    hue < 1
      ? [chroma, second, 0]
      : hue < 2
        ? [second, chroma, 0]
        : hue < 3
          ? [0, chroma, second]
          : hue < 4
            ? [0, second, chroma]
            : hue < 5
              ? [second, 0, chroma]
              : [chroma, 0, second];
  return [r, g, b]
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part + moved - chroma / 2)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}

/** The value of an rgb attribute for "#RRGGBB" (or a web colour name's hex as given). */
export const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;
export const isHex = (color: string | undefined): color is string => color !== undefined && /^#[0-9a-f]{6}$/i.test(color);
