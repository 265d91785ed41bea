import { loadMunicipalities, type MunicipalityCatalogue } from '../../domain/municipalities';

let loaded: Promise<MunicipalityCatalogue> | null = null;

/** The Dutch municipalities with CBS's figures; 10 kB that come when a screen first asks for them. */
export function loadCatalogue(): Promise<MunicipalityCatalogue> {
  loaded ??= import(/* webpackChunkName: "municipalities" */ '../../../assets/data/gemeenten.csv')
    .then(({ default: text }) => loadMunicipalities(text))
    // A download that failed is tried again the next time.
    .catch((error: unknown) => {
      loaded = null;
      throw error;
    });
  return loaded;
}
