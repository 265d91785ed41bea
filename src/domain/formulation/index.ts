export { bracketsIn, fillBracket } from './brackets';
export { formulationOf, formulationParts, type AssignmentRow, type Formulation, type FormulationPart } from './formulationOf';
export { draftFrom, menuRow, parseMenuCard, readMenuCard, type MenuItem } from './menuCard';
export { comparedRows, openAssignments } from './openAssignments';
export { similarAssignments, similarityOver, type ComparedAssignment } from './similar';
export { togetherGroups } from './together';
