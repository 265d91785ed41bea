import type { Quirks } from '../book/quirks';
import { mac } from './mac';
import type { ProfileRow } from './row';
import { web } from './web';
import { windowsDutch, windowsEnglish } from './windows';

export type { ProfileRow, Sureness } from './row';

/** An Excel as a table of what it does otherwise than another: the host plays it, and a report from a real one is held against it. */
export interface Profile {
  readonly name: string;
  readonly platform: Quirks['platform'];
  /** Of its display and its separators, where nobody asks for another. */
  readonly language: 'nl' | 'en';
  readonly rows: readonly ProfileRow[];
}

export type ProfileName = 'windows-nl' | 'windows-en' | 'mac' | 'web';
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  'windows-nl': { name: 'Windows nl', platform: 'PC', language: 'nl', rows: windowsDutch },
  'windows-en': { name: 'Windows en', platform: 'PC', language: 'en', rows: windowsEnglish },
  mac: { name: 'Mac', platform: 'Mac', language: 'nl', rows: mac },
  web: { name: 'web', platform: 'OfficeOnline', language: 'nl', rows: web },
};

export const profileNames = Object.keys(profiles) as readonly ProfileName[];
export const isProfileName = (name: string): name is ProfileName => Object.hasOwn(profiles, name);

/** What changes with the language of the user: told by the profile for its own language alone. */
const ofLanguage: ReadonlySet<keyof Quirks> = new Set<keyof Quirks>(['listSeparator']);

/** The switches as a profile has them, for a host in a language. */
export function quirksIn({ platform, language: own, rows }: Profile, language: 'nl' | 'en'): Partial<Quirks> {
  const kept = rows.filter(({ quirk }) => language === own || !ofLanguage.has(quirk));
  return { platform, ...Object.fromEntries(kept.map(({ quirk, value }) => [quirk, value])) };
}
