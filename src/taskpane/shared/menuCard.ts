import items from '../../../assets/data/menukaart.json';
import { parseMenuCard, type MenuItem } from '../../domain/formulation';

/** The standard assignments that come with the add-in; a workbook's own Menukaart goes before them. */
export const shippedMenuCard: readonly MenuItem[] = parseMenuCard(items) ?? [];
