export { parseCsv, type CsvTable } from './csv';
export {
  loadMunicipalities,
  populationsOn,
  type Municipality,
  type MunicipalityCatalogue,
  type MunicipalityProblem,
} from './loadMunicipalities';
export {
  matchMunicipality,
  splitMunicipalities,
  type MunicipalityMatch,
  type NamedMunicipality,
  type Successor,
} from './matchMunicipality';
export { mergers, type Merger } from './mergers';
export { normaliseName } from './normaliseName';
