import { columnsOf, tables, type TableKey } from '../../../domain/contract';
import { setupTexts } from '../../../i18n/areas/setup';
import type { Translator } from '../../../i18n/translator';
import type { Source } from './connecting';

/** A table as the workbook calls it: its Dutch name, with the other language beside it for who reads English. */
export function tableName({ language }: Translator, key: TableKey): string {
  const { nl, en } = tables[key];
  return language === 'nl' || nl === en ? nl : `${nl} (${en})`;
}

export function columnName({ language }: Translator, table: TableKey, column: string): string {
  const definition = columnsOf(table).find(([key]) => key === column)?.[1];
  if (!definition) return column;
  return language === 'nl' || definition.nl === definition.en ? definition.nl : `${definition.nl} (${definition.en})`;
}

export function sourceName(translator: Translator, { tableName: table, sheet }: Pick<Source, 'tableName' | 'sheet'>): string {
  const say = translator.of(setupTexts);
  return table === null ? say('connect.ofSheet', { sheet }) : say('connect.ofTable', { table, sheet });
}
