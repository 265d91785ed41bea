/** The self-test: what we take Excel to do, asked of the Excel at hand. Its code comes when somebody opens it. */
export { questionIds, type QuestionId } from './ids';
export { personIds, personRestsOn, type PersonId } from './people';
export { questionKinds, type FunctionCall, type MachineQuestion, type QuestionKind, type WatchCalls } from './question';
export { machineQuestions } from './questions';
export { reportKind, type Answer, type ExcelAtHand, type PersonAnswer, type SelfTestReport } from './report';
export { removeLeftovers, runSelfTest, type SelfTestOptions } from './run';
export { ownPrefix, scratchSheet } from './scratch';
