import type { MachineQuestion } from '../question';
import { events } from './events';
import { formulas, names } from './formulas';
import { functions } from './functions';
import { errors, protection, requests } from './refusals';
import { formats, merges, notes, validation } from './rules';
import { charts, page, pivots } from './sheets';
import { tables } from './tables';
import { values } from './values';

/** What Excel itself is asked. A question that protects or hides the sheet sets it right again; the heaviest come last. */
export const machineQuestions: readonly MachineQuestion[] = [
  ...values,
  ...formulas,
  ...names,
  ...tables,
  ...validation,
  ...formats,
  ...notes,
  ...merges,
  ...pivots,
  ...charts,
  ...page,
  ...events,
  ...errors,
  ...protection,
  ...functions,
  ...requests,
];
