/**
 * The house as it is meant (docs/architecture.md): per folder its rooms from the ground up. A room may need those before it,
 * never one after it. Rooms between brackets stand side by side and may not need each other.
 */
export const plan: Readonly<Record<string, readonly (string | readonly string[])[]>> = {
  src: ['domain', ['xlsx', 'productVersion.ts'], 'workbook', 'i18n', 'functions', 'taskpane'],
  'src/domain': [
    'contract',
    'cells',
    'settings',
    ['periods', 'municipalities'],
    ['mapping', 'allocation', 'ledger', 'collect', 'translations'],
    'assignments',
    ['capacity', 'formulation'],
    'evaluation',
    'checks',
  ],
  'src/domain/allocation': [
    'rule',
    'exact',
    'methods',
    'populations',
    ['units.ts', 'decisions.ts', 'seal.ts'],
    'settle.ts',
    'explain',
    'allocate.ts',
    'compare',
    'index.ts',
  ],
  'src/domain/checks': ['survey', 'define', ['shared', 'recognise'], 'rules', 'run', 'index.ts'],
  'src/workbook': ['excel', 'records', 'reading', 'writer', 'sheets', ['rows', 'flex', 'evaluation', 'selfTest'], 'index.ts'],
  workbench: ['typed', 'calc', 'pivot', 'host', ['office', 'losses'], ['cli', 'grid', 'serve'], 'server.ts'],
  'workbench/host': ['wire', 'book', 'edits', 'classes', 'session', 'contextInfo.ts', 'profiles', 'index.ts'],
};

/** Circles that lie in the matter: Excel's objects lead to each other (a range to its sheet, a sheet to its ranges). */
export const inherentCircles: readonly string[] = ['workbench/host/classes'];

export const mostLines = 300;

/** Longer than that on purpose: written by a script. */
export const longOnPurpose: readonly string[] = ['src/taskpane/theme/theme.css', 'scripts/corpus/make.py'];
