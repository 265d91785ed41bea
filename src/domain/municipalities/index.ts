export { parseCsv } from './csv';
export { loadMunicipalities, populationsOn, type Municipality, type MunicipalityCatalogue } from './loadMunicipalities';
export { matchMunicipality, splitMunicipalities, type NamedMunicipality } from './matchMunicipality';
export { mergers } from './mergers';
export { normaliseName } from './normaliseName';
