import { enumerations, type WorkbookTables } from '../../domain/contract';
import { changesSince, type Evaluation, type TableFingerprint } from '../../domain/evaluation';
import { samePeriod } from '../../domain/periods';
import { notCountedBlock } from './notCounted';
import type { Block, PageCell } from './page';
import type { EvaluationTexts } from './texts';

interface Stamp {
  /** One line: when it was made, and with what. */
  readonly moment: string;
  readonly inputs: readonly TableFingerprint[];
  /** Of the time before; null the first time. */
  readonly before: readonly TableFingerprint[] | null;
}

/** What the sheet was made from, and what has changed since it was made the time before. */
export function stampBlocks(texts: EvaluationTexts, tables: WorkbookTables, evaluation: Evaluation, stamp: Stamp): readonly Block[] {
  const { say, date } = texts;
  const changes = stamp.before ? changesSince(stamp.before, stamp.inputs) : [];
  return [
    {
      section: say('stamp.title'),
      note: say('stamp.note'),
      isPlain: true,
      rows: () => [
        [say('stamp.made'), stamp.moment],
        [say('stamp.period'), evaluation.period],
        ...(evaluation.days ? [[say('stamp.days'), `${date(evaluation.days.start)} – ${date(evaluation.days.end)}`]] : []),
        [say('stamp.asOf'), { value: date(evaluation.asOf), name: 'asOf' }],
        ...(evaluation.days
          ? [[say('stamp.kind'), evaluation.isInterim ? say('stamp.interim', { end: date(evaluation.days.end) }) : say('stamp.whole')]]
          : []),
        [say('stamp.rule'), rulesOf(tables, evaluation.period).join(', ') || say('stamp.noRule')],
        [say('stamp.population'), populationDates(tables).map(date).join(', ') || say('notRecorded')],
      ],
    },
    notCountedBlock(texts, evaluation),
    {
      title: say('stamp.tables'),
      note: say('stamp.tablesNote'),
      headings: [say('columns.tables.table'), say('columns.tables.rows'), say('columns.tables.fingerprint')],
      runsOn: [2],
      rows: () => stamp.inputs.map(({ name, rows, fingerprint }): PageCell[] => [name, rows, fingerprint]),
    },
    {
      title: say('stamp.changes'),
      isPlain: true,
      rows: () =>
        changes.length === 0
          ? [[say('stamp.unchanged')]]
          : changes.map(({ name, kind, before: then, after }): PageCell[] => [
              name,
              say(`stamp.change.${kind}`, { before: texts.number(then), after: texts.number(after) }),
            ]),
    },
  ];
}

/** Fingerprints of the rules behind the adopted allocation of the period. */
function rulesOf({ allocation }: WorkbookTables, period: string): readonly string[] {
  const { rule, status, period: periodAt } = allocation?.columns ?? {};
  if (!allocation || rule === undefined) return [];
  const { nl, en } = enumerations.allocationStatus.adopted;
  return [
    ...new Set(
      allocation.values.flatMap((row) => {
        const isAdopted = status === undefined || [nl, en].includes(String(row[status] ?? '').toLowerCase() as typeof nl);
        const isOfPeriod = periodAt === undefined || samePeriod(row[periodAt] ?? '', period);
        const text = String(row[rule] ?? '').trim();
        return isAdopted && isOfPeriod && text !== '' ? [text] : [];
      }),
    ),
  ];
}

function populationDates({ municipalities }: WorkbookTables): readonly number[] {
  const at = municipalities?.columns.referenceDate;
  if (!municipalities || at === undefined) return [];
  return [...new Set(municipalities.values.flatMap((row) => (typeof row[at] === 'number' ? [row[at]] : [])))].sort(
    (one, other) => one - other,
  );
}
