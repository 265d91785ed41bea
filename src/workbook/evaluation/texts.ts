import type { AssignmentStatus } from '../../domain/contract';
import type { EvaluationVariant, NotCountedEffect, SentenceCode } from '../../domain/evaluation';

/** Headings of the blocks, in the order of their columns. */
type Columns<Block extends string, Column extends string> = `columns.${Block}.${Column}`;

/** Everything the evaluation says; the words are in i18n/areas/evaluation, which the types hold to this list. */
type EvaluationKey =
  | 'title'
  | 'titleInterim'
  | 'titleExternal'
  | 'titleExternalInterim'
  | 'source'
  | 'unknown'
  | 'notRecorded'
  | 'total'
  | 'difference'
  | 'notShown'
  | 'quarter'
  | 'headline.title'
  | 'headline.note'
  | 'headline.source'
  | `headline.${'municipalities' | 'products' | 'uses' | 'sharedAssignments' | 'sharedHours' | 'fte' | 'utilisation' | 'assignments' | 'strips' | 'satisfaction'}`
  | 'narrative.title'
  | 'narrative.note'
  | 'narrative.kept'
  | 'narrative.times'
  | `narrative.${SentenceCode}`
  | 'collective.title'
  | 'collective.note'
  | 'collective.kinds'
  | 'collective.kindsSource'
  | 'collective.joint'
  | 'collective.forAll'
  | 'collective.notWeighed'
  | 'collective.plannedProducts'
  | 'collective.plannedUses'
  | 'collective.sharedAssignments'
  | 'collective.sharedHours'
  | 'collective.carriedOut'
  | 'collective.users'
  | 'collective.fromAssignments'
  | 'collective.passedOn'
  | 'collective.trainings'
  | 'collective.sharing'
  | 'collective.sharingSource'
  | 'collective.reuse'
  | 'collective.reuseNote'
  | 'collective.reuseSource'
  | 'collective.matrix'
  | 'collective.matrixNote'
  | 'collective.matrixMost'
  | 'collective.noProducts'
  | 'collective.chart'
  | 'collective.chartMost'
  | 'collective.chartAlternative'
  | 'collective.earlier'
  | 'collective.hours'
  | `kinds.${'databank' | 'format' | 'training' | 'onboarding' | 'research' | 'other' | 'unknown'}`
  | 'headline.withHours'
  | 'headline.answers'
  | 'comparison.weighed'
  | 'comparison.withHours'
  | 'capacity.few'
  | 'capacity.levelsFew'
  | 'capacity.title'
  | 'capacity.note'
  | 'capacity.none'
  | 'capacity.months'
  | 'capacity.meanSoFar'
  | 'capacity.ahead'
  | 'capacity.source'
  | 'capacity.chart'
  | 'capacity.chartAlternative'
  | 'capacity.levels'
  | 'capacity.people'
  | 'capacity.atStart'
  | 'capacity.atEnd'
  | 'capacity.joined'
  | 'capacity.left'
  | 'capacity.meanPeople'
  | 'capacity.turnover'
  | 'capacity.vacancies'
  | 'capacity.vacantFte'
  | 'capacity.peopleSource'
  | 'capacity.interim'
  | 'capacity.fteAtStart'
  | 'capacity.fteAtEnd'
  | 'capacity.mean'
  | `levels.${'junior' | 'medior' | 'senior' | 'none'}`
  | 'assignments.title'
  | 'assignments.note'
  | 'assignments.byTheme'
  | 'assignments.byPhase'
  | 'assignments.byStatus'
  | 'assignments.source'
  | 'assignments.blank'
  | 'assignments.time'
  | 'assignments.requests'
  | 'assignments.emptyRequests'
  | 'assignments.noRequests'
  | 'assignments.asked'
  | 'assignments.wholeTime'
  | 'assignments.leadTime'
  | 'assignments.plannedTime'
  | 'assignments.count'
  | 'assignments.numbers'
  | 'strips.title'
  | 'strips.note'
  | 'strips.source'
  | 'strips.chart'
  | 'strips.chartAlternative'
  | 'strips.spread'
  | 'strips.lowest'
  | 'strips.median'
  | 'strips.highest'
  | 'experience.title'
  | 'experience.note'
  | 'experience.source.reviews'
  | 'experience.source.assignments'
  | 'experience.all'
  | 'experience.response'
  | 'experience.byQuarter'
  | 'experience.byTheme'
  | 'experience.chart'
  | 'experience.chartAlternative'
  | 'experience.quotes'
  | 'agreements.title'
  | 'agreements.note'
  | 'agreements.none'
  | 'agreements.count'
  | 'baseline.title'
  | 'baseline.note'
  | 'baseline.none'
  | 'baseline.count'
  | 'baseline.early'
  | 'baseline.tooEarly'
  | 'ofAll'
  | `notCounted.${'title' | 'note' | 'none' | 'what' | 'more' | 'strips' | 'line'}`
  | `notCounted.effect.${NotCountedEffect}`
  | 'stamp.title'
  | 'stamp.note'
  | 'stamp.made'
  | 'stamp.period'
  | 'stamp.days'
  | 'stamp.asOf'
  | 'stamp.kind'
  | 'stamp.interim'
  | 'stamp.whole'
  | 'stamp.rule'
  | 'stamp.noRule'
  | 'stamp.population'
  | 'stamp.tables'
  | 'stamp.tablesNote'
  | 'stamp.changes'
  | 'stamp.unchanged'
  | `stamp.change.${'added' | 'removed' | 'rows' | 'content'}`
  | `comparison.${'title' | 'note' | 'interim' | 'strips' | 'ofKind' | 'ofStatus' | 'levelShare' | 'meanFte' | 'median' | 'used'}`
  | 'pivot.title'
  | 'pivot.note'
  | 'pivot.dataTitle'
  | 'pivot.dataNote'
  | 'pivot.own'
  | 'pivot.ownNote'
  | 'pivot.unavailable'
  | 'pivot.themes'
  | 'pivot.quarters'
  | 'pivot.levels'
  | 'pivot.sumOfStrips'
  | 'pivot.rows'
  | 'page'
  | Columns<'kinds', 'kind' | 'products' | 'uses' | 'hours' | 'withHours'>
  | Columns<'reuse', 'product' | 'kind' | 'hours' | 'uses' | 'municipalities'>
  | Columns<'months', 'month' | 'contracted' | 'available' | 'booked' | 'utilisation'>
  | Columns<'levels', 'level' | 'fte' | 'share'>
  | Columns<'assignments', 'theme' | 'phase' | 'status' | 'rows' | 'strips' | 'share'>
  | Columns<'time', 'what' | 'count' | 'lowest' | 'median' | 'mean' | 'highest'>
  | Columns<'strips', 'municipality' | 'granted' | 'mutations' | 'spent' | 'reserved' | 'remaining' | 'used'>
  | Columns<'experience', 'group' | 'answers' | 'mean' | 'deviation'>
  | Columns<'agreements', 'subject' | 'owner' | 'status' | 'date'>
  | Columns<'baseline', 'indicator' | 'start' | 'date' | 'current' | 'change' | 'explanation'>
  | Columns<'notCounted', 'what' | 'rows' | 'effect'>
  | Columns<'tables', 'table' | 'rows' | 'fingerprint'>
  | 'columns.matrix.municipality'
  | 'columns.headline.figure'
  | 'columns.headline.basis';

export type EvaluationSay = (key: EvaluationKey, parameters?: Readonly<Record<string, string | number>>) => string;

/** The words, numbers and dates of one language. */
export interface EvaluationTexts {
  readonly say: EvaluationSay;
  readonly number: (value: number, decimals?: number) => string;
  readonly percent: (value: number) => string;
  readonly date: (serial: number) => string;
  /** With the month in words, for running text. */
  readonly day: (serial: number) => string;
  /** "2026-03" as "maart 2026", short where it stands in a column. */
  readonly month: (month: string) => string;
  /** The word of a status. */
  readonly status: (status: AssignmentStatus) => string;
  readonly version: string;
  /** Names of the sheets that an evaluation stands on. */
  readonly sheets: (period: string, variant: EvaluationVariant) => EvaluationSheets;
}

export interface EvaluationSheets {
  readonly sheet: string;
  readonly pivots: string;
  readonly data: string;
}
