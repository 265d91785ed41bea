import type { TableKey } from '../../domain/contract';
import { look } from './look';

/** What people do on a sheet: by this the tabs are coloured and put in order. */
type TabGroup = 'read' | 'fill' | 'coordinator';

export const tabColours: Readonly<Record<TabGroup, string>> = { read: look.accent, fill: '#E0A030', coordinator: '#A9B8BF' };

const filled: ReadonlySet<TableKey> = new Set(['assignments', 'products', 'uses', 'reviews']);

/** Of a sheet with one of our tables: municipalities fill it in, read it, or leave it to the coordinator. */
export const tabGroupOf = (key: TableKey): TabGroup => (filled.has(key) ? 'fill' : key === 'menuCard' ? 'read' : 'coordinator');
