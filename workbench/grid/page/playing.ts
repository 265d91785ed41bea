import { isProfileName, profiles, type Profile, type ProfileName } from '../../host';

/** Which Excel this page plays: "?profile=web" in its address, as `npm start -- --profile web` gives it; null where none is asked for. */
const asked = typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('profile');
export const playingName: ProfileName | null = asked !== null && isProfileName(asked) ? asked : null;
export const playing: Profile | null = playingName === null ? null : profiles[playingName];
