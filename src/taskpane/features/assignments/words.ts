import { enumerations, type AssignmentStatus } from '../../../domain/contract';
import type { Translator } from '../../../i18n/translator';

export const statusWord = ({ language }: Translator, status: AssignmentStatus): string => enumerations.assignmentStatus[status][language];
