import type { Appearance } from '../preferences';

type ThemeName = 'light' | 'dark' | 'contrast';

/** What Excel and the browser say about colours. */
export interface Surroundings {
  /** Office.context.officeTheme, where Excel gives one. */
  readonly officeDark: boolean | null;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

/** The person's own choice first, then forced colours (Windows high contrast), then Excel's theme, then the browser's. */
export function chooseTheme(appearance: Appearance, { officeDark, prefersDark, forcedColors }: Surroundings): ThemeName {
  if (appearance !== 'auto') return appearance;
  if (forcedColors) return 'contrast';
  return (officeDark ?? prefersDark) ? 'dark' : 'light';
}

/** Whether a background such as "#262626" is dark: its relative luminance (WCAG 2.2) is below that of middle grey. */
export function isDarkColour(hex: string): boolean | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}
