import { lastSerial } from '../domain/cells/serialDate';
import { shortened } from '../domain/cells/text';
import type { Cell } from '../domain/contract';
import type { Finding, Param, Severity, ValueForm } from '../domain/checks';
import { checks } from './areas/checks';
import type { Translator } from './translator';

export interface FindingTexts {
  /** The kind of finding in a few words. */
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly expected: string;
  readonly fix: string;
  /** What is proposed for the cell, or null. */
  readonly proposal: string | null;
  readonly severity: string;
  /** What stands in the cell: a day as a day, anything else as it is. */
  readonly found: Cell;
}

/** A finding in sentences. */
export function describeFinding(translator: Translator, finding: Finding): FindingTexts {
  const say = translator.of(checks);
  const { code, suggestion } = finding;
  const form = finding.holdsDays ? 'date' : 'text';
  const parameters: Record<string, string> = {
    column: finding.column,
    value: shownValue(translator, finding.value, form),
    cell: finding.cell,
    sheet: finding.sheet,
    municipality: finding.municipality ?? '',
  };
  for (const [name, param] of Object.entries(finding.params)) parameters[name] = shownParam(translator, param);
  return {
    title: say(`findings.${code}.title`, parameters),
    message: say(`findings.${code}.message`, parameters),
    why: say(`findings.${code}.why`, parameters),
    expected: say(`findings.${code}.expected`, parameters),
    fix: say(`findings.${code}.fix`, parameters),
    proposal:
      suggestion === null
        ? null
        : suggestion.kind === 'replace'
          ? say('proposal.replace', { value: shownValue(translator, suggestion.value, suggestion.form) })
          : say('proposal.choose', {
              values: translator.list(suggestion.values.map((value) => shownValue(translator, value, suggestion.form))),
            }),
    severity: severityName(translator, finding.severity),
    found: typeof finding.value === 'number' && finding.holdsDays ? shownDate(translator, finding.value) : finding.value,
  };
}

/** "Fout", "Waarschuwing", "Aandachtspunt". */
export function severityName(translator: Translator, severity: Severity): string {
  return translator.of(checks)(`severities.${severity}`);
}

/** A cell's value as the workbook would show it. */
function shownValue(translator: Translator, value: Cell, form: ValueForm): string {
  if (typeof value === 'number') {
    return form === 'date' ? shownDate(translator, value) : translator.number(value, { maximumFractionDigits: 10, useGrouping: false });
  }
  // As Excel writes it in the language.
  if (typeof value === 'boolean') return translator.of(checks)(value ? 'logical.true' : 'logical.false');
  return clipped(value);
}

/** A cell may hold 32,767 characters, and a sentence about it has to fit in one. */
const longest = 200;
const clipped = (text: string): string => shortened(text, longest);

function shownParam(translator: Translator, param: Param): string {
  if (param === null) return '';
  if (typeof param === 'number') return translator.number(param, { maximumFractionDigits: 10 });
  if (typeof param === 'string') return clipped(param);
  if ('date' in param) return shownDate(translator, param.date);
  if ('strips' in param) return translator.of(checks)('strips', { count: param.strips, number: translator.number(param.strips) });
  if ('noMunicipality' in param) return translator.of(checks)(`noMunicipality.${param.noMunicipality}`);
  if ('list' in param) return translator.list(param.list.map(clipped));
  return translator.list(param.parts.map((part) => translator.of(checks)(`parts.${part}`)));
}

/** A number that is no day Excel knows is shown as the number it is. */
function shownDate(translator: Translator, serial: number): string {
  return serial >= 1 && serial < lastSerial + 1 ? translator.date(serial) : translator.number(serial);
}
