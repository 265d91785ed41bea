import { likenessLimit } from '../../../domain/checks/rules/formulation';
import { limitFrom, type LimitCell } from '../../../domain/checks/define/limit';

/** The likeness from which on two assignments are pointed out to each other, as the check has it in this workbook. */
export const similarFromOf = (cells: readonly LimitCell[]): number => limitFrom(cells, 'assignment-similar', likenessLimit) / 100;
