export { bracketsIn, fillBracket } from './brackets';
export {
  assignmentRow,
  formulationOf,
  formulationParts,
  type AssignmentRow,
  type Formulation,
  type FormulationPart,
} from './formulationOf';
export { draftFrom, menuRow, parseMenuCard, readMenuCard, type MenuItem } from './menuCard';
export { comparedRows, openAssignments, type ComparedRow, type OpenAssignment } from './openAssignments';
export {
  similarAssignments,
  similarFrom,
  similarityOver,
  type ComparedAssignment,
  type FindSimilar,
  type Similar,
  type SimilarOptions,
} from './similar';
export { togetherGroups, type Together } from './together';
