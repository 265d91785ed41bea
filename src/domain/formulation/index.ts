export { assignmentRow, formulationOf, formulationParts, type AssignmentRow, type Formulation, type FormulationPart } from './formulationOf';
export { draftFrom, menuRow, parseMenuCard, readMenuCard, type MenuItem } from './menuCard';
export { similarAssignments, similarFrom, similarityOver, type ComparedAssignment, type FindSimilar, type Similar, type SimilarOptions } from './similar';
