import {
  createDarkTheme,
  createHighContrastTheme,
  createLightTheme,
  tokens,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** A calm green, from nearly black to nearly white. Step 80 carries white text at 5.2:1, step 110 stands on black. */
const brand: BrandVariants = {
  10: '#010604',
  20: '#0a1d19',
  30: '#0c312a',
  40: '#0b4036',
  50: '#0a4f43',
  60: '#0a5e50',
  70: '#0a6c5c',
  80: '#0c7a69',
  90: '#268977',
  100: '#3d9886',
  110: '#54a796',
  120: '#6bb5a6',
  130: '#83c4b6',
  140: '#9cd2c7',
  150: '#b7e0d8',
  160: '#d3eee9',
};
/** Tokens that no theme sets, with the value Fluent falls back to: "var(--zIndexPopup, 2000)". */
const fallbacks = Object.fromEntries(
  Object.entries(tokens).flatMap(([token, use]) => {
    const value = /^var\(--\w+, (.+)\)$/.exec(use)?.[1];
    return value === undefined ? [] : [[token, value]];
  }),
);

const declarations = (theme: Readonly<Record<string, unknown>>): string =>
  Object.entries(theme)
    .map(([token, value]) => `  --${token}: ${String(value)};`)
    .join('\n');

/** What a theme says otherwise than the light one, which is the ground. */
const difference = (theme: Theme, ground: Theme): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(theme).filter(([token, value]) => ground[token as keyof Theme] !== value));

/** Fluent's tokens as custom properties of the page; [data-theme] chooses. */
export function themeStylesheet(): string {
  const light = createLightTheme(brand);
  const fluentDark = createDarkTheme(brand);
  const dark: Theme = {
    ...fluentDark,
    // Fluent's own, #dc626d, has 4.2:1 on the dark ground; text needs 4.5:1.
    colorStatusDangerForeground1: fluentDark.colorPaletteRedForeground1,
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
    colorBrandForegroundLinkHover: brand[130],
  };
  const contrast = createHighContrastTheme();
  return `/* Made by "npm run themes" from scripts/themes/stylesheet.ts. */
:root {
${declarations({ ...light, ...fallbacks })}
  color-scheme: light;
}
:root[data-theme='dark'] {
${declarations(difference(dark, light))}
  color-scheme: dark;
}
:root[data-theme='contrast'] {
${declarations(difference(contrast, light))}
  color-scheme: dark;
}
html, body, #pane { height: 100%; margin: 0; }
body { background: var(--colorNeutralBackground1); color: var(--colorNeutralForeground1); font-family: var(--fontFamilyBase); }
`;
}
