import { catalogue, check, groups, hasLimit, type CheckDefinition, type Finding } from '../../../../src/domain/checks';
import { columnLetters, columnsOf, isErrorCell, tables, type Cell, type TableKey } from '../../../../src/domain/contract';
import { isoOf } from '../../../../src/domain/cells';
import { readSettings, settingDefinitions } from '../../../../src/domain/settings/settings';
import { checks } from '../../../../src/i18n/areas/checks';
import { describeFinding, severityName } from '../../../../src/i18n/describeFinding';
import { createTranslator, type Translator } from '../../../../src/i18n/translator';
import { examples, today, workbook, type Change } from './index';

const words = {
  nl: {
    title: 'De controles',
    fails: 'Wordt gevonden',
    passes: 'Is in orde',
    why: 'Waarom',
    expected: 'Verwacht',
    fix: 'Wat te doen',
    nothing: 'de voorbeeldwerkmap zoals hij is',
    limit: 'Grens',
    usually: 'standaard',
    upTo: 'tot en met',
    threshold: 'Drempel',
    inSettings: 'in de tabel Instellingen',
    intro:
      'Elke controle heeft een vaste code. In de tabel Controles van de werkmap kan een controle uit, of een andere zwaarte krijgen; waar een grens bij staat, kan die in de kolom Grens anders. De voorbeelden zijn ook de tests: elk voorbeeld verandert één ding in een kleine werkmap waar niets aan mankeert.',
    without: 'zonder de tabel',
    renamed: 'kop',
    removed: 'zonder de kolom',
    merged: 'samengevoegd',
    row: 'rij',
    adopted: 'vastgesteld op',
    below: 'onder de tabel',
    recognised: 'aan de koppen herkend:',
    more: 'en zo verder',
  },
  en: {
    title: 'The checks',
    fails: 'Is found',
    passes: 'Is fine',
    why: 'Why',
    expected: 'Expected',
    fix: 'What to do',
    nothing: 'the example workbook as it is',
    limit: 'Limit',
    usually: 'usually',
    upTo: 'up to',
    threshold: 'Threshold',
    inSettings: 'in the table Instellingen',
    intro:
      'Each check has a fixed code. In the table Controles of the workbook a check can be off or have another weight; where a limit is named, it can be changed in the column Grens (limit). The examples are the tests as well: each changes one thing in a small workbook in which nothing is wrong.',
    without: 'without the table',
    renamed: 'header',
    removed: 'without the column',
    merged: 'merged',
    row: 'row',
    adopted: 'adopted on',
    below: 'below the table',
    recognised: 'recognised by its headers:',
    more: 'and so on',
  },
} as const;

/** The text of docs/checks.md. */
export function checksDoc(): string {
  return `<!-- Made by scripts/generate-checks-doc.ts from the catalogue, its texts and its examples. Change those, not this file. -->\n\n${inLanguage('nl')}\n${inLanguage('en')}`;
}

function inLanguage(language: 'nl' | 'en'): string {
  const translator = createTranslator(language);
  const say = translator.of(checks);
  const { title, intro } = words[language];
  const parts = groups.flatMap((group) => [
    `## ${say(`groups.${group}`)}`,
    '',
    ...catalogue
      .filter((definition) => definition.group === group)
      .flatMap((definition) => [`### \`${definition.code}\``, '', ...sectionOf(translator, definition), '']),
  ]);
  return [`# ${title}`, '', intro, '', ...parts].join('\n');
}

/** What the workbook can set otherwise about a check: its limit in Controles, a threshold in Instellingen. */
function choicesOf(translator: Translator, { code, limit, thresholds = [] }: CheckDefinition): readonly string[] {
  const say = translator.of(checks);
  const { limit: limitWord, usually, upTo, threshold, inSettings } = words[translator.language];
  const { number } = translator;
  return [
    ...(limit && hasLimit(code)
      ? [
          `- ${limitWord}: ${say(`limits.${code}`)}; ${usually} ${number(limit.default)} ${say(`units.${limit.unit}`)}, ${number(limit.min)} ${upTo} ${number(limit.max)}`,
        ]
      : []),
    ...thresholds.map(
      (key) =>
        `- ${threshold}: *${settingDefinitions[key].nl}*${translator.language === 'nl' ? '' : ` (${settingDefinitions[key].en})`} ${inSettings}`,
    ),
  ];
}

function sectionOf(translator: Translator, definition: CheckDefinition): readonly string[] {
  const own = examples.filter((example) => example.code === definition.code);
  const severity = severityName(translator, definition.severity);
  const { fails, passes, why, expected, fix } = words[translator.language];
  const lines: string[] = [];
  for (const [index, example] of own.entries()) {
    const { tables: found, ...extras } = workbook(example.fails);
    const finding = check(found, { settings: readSettings(found.settings), today, ...extras }).findings.find(
      (each: Finding) => each.code === example.code && (each.cell === '' ? '' : `${each.sheet}!${each.cell}`) === example.at,
    );
    if (!finding) continue;
    const texts = describeFinding(translator, finding);
    if (index === 0)
      lines.push(
        `**${texts.title}** · ${severity}`,
        '',
        `- ${why}: ${texts.why}`,
        `- ${expected}: ${texts.expected}`,
        `- ${fix}: ${texts.fix}`,
        ...choicesOf(translator, definition),
        '',
      );
    const place = finding.cell === '' ? '' : ` ${finding.sheet}!${finding.cell}.`;
    lines.push(
      `- ${fails}: ${changesShown(translator, example.fails)} →${place} *${plain(texts.message)}*${texts.proposal === null ? '' : ` ${plain(texts.proposal)}`}`,
    );
    lines.push(`- ${passes}: ${changesShown(translator, example.passes)}`);
  }
  return lines;
}

function changesShown(translator: Translator, changes: readonly Change[]): string {
  const { nothing, more } = words[translator.language];
  if (changes.length === 0) return nothing;
  return (
    changes
      .slice(0, 3)
      .map((change) => changeShown(translator, change))
      .join('; ') + (changes.length > 3 ? `; ${more}` : '')
  );
}

function changeShown(translator: Translator, change: Change): string {
  const { without, renamed, removed, merged, adopted, below, recognised, row: rowWord } = words[translator.language];
  if ('merged' in change) {
    const { sheet, top, left, bottom, right } = change.merged;
    return `${merged} ${sheet}!${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;
  }
  if ('seal' in change)
    return `${adopted} ${change.seal.moment}: ${change.seal.lines.map(({ municipality, total }) => `${municipality} ${total}`).join(', ')}`;
  if ('assumed' in change) return `${recognised} ${tables[change.assumed].nl}`;
  if ('register' in change)
    return `CBS: ${change.register.map(([municipality, cbsCode, population]) => `${municipality} ${cbsCode} ${population}`).join(', ')}`;
  const { table } = change;
  const name = tables[table].nl;
  if ('without' in change) return `${without} ${name}`;
  if ('header' in change)
    return change.header === null
      ? `${removed} ${name}[${headerOf(table, change.column)}]`
      : `${renamed} ${name}[${headerOf(table, change.column)}] = ${code(change.header)}`;
  if ('below' in change) {
    const rows = change.below.map((row) => Object.values(row).map(code).join(', '));
    return `${below} ${name}: ${rows.length === 0 ? '∅' : rows.join('; ')}`;
  }
  if ('extra' in change) return `${name}[${change.extra}] ${rowWord} ${change.row + 1} = ${code(change.cell)}`;
  if ('formula' in change) return `${name}[${headerOf(table, change.column)}] ${rowWord} ${change.row + 1} = ${code(change.formula)}`;
  const cells = 'set' in change ? change.set : change.add;
  const shown = Object.entries(cells)
    .filter(([, cell]) => 'set' in change || cell !== '')
    .slice(0, 10)
    .map(
      ([column, cell]) =>
        `${headerOf(table, column)} = ${code(isDate(table, column) && typeof cell === 'number' && cell > 30000 ? isoOf(cell) : cell)}`,
    );
  return `${name}${'set' in change ? ` ${rowWord} ${change.row + 1}` : ' +'}: ${shown.join(', ')}`;
}

const headerOf = (table: TableKey, column: string): string => columnsOf(table).find(([key]) => key === column)?.[1].nl ?? column;
const isDate = (table: TableKey, column: string): boolean => columnsOf(table).find(([key]) => key === column)?.[1].kind === 'date';

/** A cell as code, with what cannot be seen made visible. */
function code(cell: Cell): string {
  const text = String(cell)
    .replace(/\u00a0/g, '⍽')
    .replace(/\n/g, '⏎')
    .replace(/\t/g, '⇥')
    .replace(/\|/g, '\\|');
  return text === '' ? '∅' : isErrorCell(cell) ? `\`${text}\`` : `\`${text.replace(/`/g, "'")}\``;
}

const plain = (text: string): string =>
  text
    .replace(/\n/g, ' ')
    .replace(/\u00a0/g, '⍽')
    .replace(/[*_|<]/g, '\\$&');
