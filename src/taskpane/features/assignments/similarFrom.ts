import { limitsFrom, type LimitCell } from '../../../domain/checks/limits';

/** The likeness from which on two assignments are pointed out to each other, as the check has it in this workbook. */
export const similarFromOf = (cells: readonly LimitCell[]): number => limitsFrom(cells)['assignment-similar'] / 100;
