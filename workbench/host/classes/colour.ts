import { text } from './args';

/** "#FF0000", or a colour's English name, as Office.js takes both. */
export function colour(value: unknown): string {
  const given = text(value, 'color');
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  return text(names[given.toLowerCase()], 'color');
}

const names: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  lightblue: '#ADD8E6',
  lightgreen: '#90EE90',
  pink: '#FFC0CB',
  navy: '#000080',
};
