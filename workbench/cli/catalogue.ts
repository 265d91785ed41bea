import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadMunicipalities, type MunicipalityCatalogue } from '../../src/domain/municipalities';

/** CBS figures that ship with the add-in; the newest reference date is used. */
const cataloguePath = join(__dirname, '..', '..', 'assets', 'data', 'gemeenten.csv');
export const readCatalogue = (): MunicipalityCatalogue => loadMunicipalities(readFileSync(cataloguePath, 'utf8'));
