import { addTable, type NewTable } from './addTable';
import type { Outcome } from '../excel/problem';

/** Adds the table Menukaart to a workbook that has none. */
export const addMenuCard = (card: NewTable): Promise<Outcome<{ readonly sheet: string }>> => addTable('menuCard', card);
