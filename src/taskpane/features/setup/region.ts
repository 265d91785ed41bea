import type { TableData } from '../../../domain/contract';
import { ledgerMunicipalities } from '../../../domain/ledger';
import { regionOf, type Municipality, type MunicipalityCatalogue, type Region } from '../../../domain/municipalities';
import type { WorkbookRead } from '../../../workbook';

/** The region that the rows speak of; null where they do not tell. */
export function regionIn({ written }: Pick<WorkbookRead, 'written'>, { municipalities }: MunicipalityCatalogue): Region | null {
  const names = [written.municipalities, written.allocation, written.assignments, written.mutations].flatMap(
    (table: TableData<'municipality'> | undefined) => {
      const at = table?.columns.municipality;
      return table && at !== undefined ? table.values.map((row) => String(row[at] ?? '')) : [];
    },
  );
  return regionOf(names, municipalities);
}

/** Who takes part: the municipalities of the workbook, else those of the region its rows speak of, else all there are. */
export function takingPart(
  read: Pick<WorkbookRead, 'written' | 'tables'>,
  catalogue: MunicipalityCatalogue,
): readonly Pick<Municipality, 'name' | 'code'>[] {
  const own = new Set(ledgerMunicipalities(read.tables).map((name) => name.toLowerCase()));
  if (own.size > 0) {
    const registered = catalogue.municipalities.filter(({ name }) => own.has(name.toLowerCase()));
    const others = ledgerMunicipalities(read.tables).filter(
      (name) => !registered.some((each) => each.name.toLowerCase() === name.toLowerCase()),
    );
    return [...registered, ...others.map((name) => ({ name, code: '' }))];
  }
  const region = regionIn(read, catalogue);
  return region ? catalogue.municipalities.filter(({ province }) => province === region.province) : catalogue.municipalities;
}
