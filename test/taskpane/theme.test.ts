import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { themeStylesheet } from '../../scripts/themes/stylesheet';
import { chooseTheme, isDarkColour } from '../../src/taskpane/theme/theme';

const stylesheet = readFileSync(join(__dirname, '../../src/taskpane/theme/theme.css'), 'utf8');
const block = (selector: string): string =>
  stylesheet.slice(stylesheet.indexOf(`${selector} {`), stylesheet.indexOf('\n}', stylesheet.indexOf(`${selector} {`)));
const value = (token: string, ...selectors: readonly string[]): string => {
  const found = selectors
    .map((selector) => new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(block(selector))?.[1])
    .find((colour) => colour !== undefined);
  if (!found) throw new Error(`No colour ${token}`);
  return found;
};
/** Contrast as WCAG 2.2 defines it, from 1 (none) to 21 (black on white). */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('the choice of a theme', () => {
  it.each([
    ['the person’s own choice before all', 'light', { officeDark: true, prefersDark: true, forcedColors: true }, 'light'],
    ['forced colours before Excel', 'auto', { officeDark: false, prefersDark: false, forcedColors: true }, 'contrast'],
    ['Excel’s theme before the browser’s', 'auto', { officeDark: false, prefersDark: true, forcedColors: false }, 'light'],
    ['a dark Excel', 'auto', { officeDark: true, prefersDark: false, forcedColors: false }, 'dark'],
    ['the browser’s where Excel says nothing', 'auto', { officeDark: null, prefersDark: true, forcedColors: false }, 'dark'],
  ] as const)('takes %s', (_title, appearance, surroundings, theme) => {
    expect(chooseTheme(appearance, surroundings)).toBe(theme);
  });

  // Excel's own backgrounds: white, "Colorful" grey, dark grey, black.
  it.each([
    ['#FFFFFF', false],
    ['#E6E6E6', false],
    ['#262626', true],
    ['#000000', true],
    ['#666666', true],
    ['white', null],
    ['', null],
  ])('sees that %p is dark: %p', (colour, dark) => {
    expect(isDarkColour(colour)).toBe(dark);
  });
});

describe('the style sheet of the themes', () => {
  it('is the one that the script makes', () => {
    expect(stylesheet).toBe(themeStylesheet());
  });

  it('has every token of Fluent, since the build replaces the list by names alone', () => {
    const light = block(':root');
    // Tokens that Fluent names and its own themes leave out.
    const nowhere = new Set(
      Object.keys(tokens).filter((token) => !(token in webLightTheme) && !(token in webDarkTheme) && !token.startsWith('zIndex')),
    );
    expect(Object.keys(tokens).filter((token) => !nowhere.has(token) && !light.includes(`--${token}: `))).toEqual([]);
    expect(nowhere.size).toBe(0);
  });

  it.each([
    [':root', 'light'],
    [":root[data-theme='dark']", 'dark'],
    [":root[data-theme='contrast']", 'contrast'],
  ])('keeps text readable in %s', (selector) => {
    const of = (token: string): string => value(token, selector, ':root');
    const pairs = [
      ['colorNeutralForeground1', 'colorNeutralBackground1'],
      ['colorNeutralForeground2', 'colorNeutralBackground1'],
      ['colorNeutralForeground1', 'colorNeutralBackground2'],
      ['colorBrandForeground1', 'colorNeutralBackground1'],
      ['colorNeutralForegroundOnBrand', 'colorBrandBackground'],
      ['colorBrandForegroundLink', 'colorNeutralBackground1'],
      ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundHover'],
      ['colorBrandForeground2', 'colorBrandBackground2'],
    ] as const;
    expect(
      pairs
        .filter(([text, ground]) => contrast(of(text), of(ground)) < 4.5)
        .map((pair) => `${pair.join(' on ')}: ${contrast(of(pair[0]), of(pair[1])).toFixed(2)}`),
    ).toEqual([]);
  });
});
