import { relative, resolve, sep } from 'node:path';

/**
 * Only the writer sends what changes the workbook (docs/decisions/0037). Code beside it may say what a step sets; the function that
 * does so sends nothing itself, unless the writer handed it a Building.
 */
const free = [
  'src/workbook/writer/',
  'src/workbook/records/',
  // Asks Excel itself what it does, on a scratch sheet of its own that it takes away.
  'src/workbook/selfTest/',
];
/** What changes nothing that is kept: asking, and what is in front. */
const harmless = /^(load|get|is|to|track|untrack|sync|activate$|select$|suspend)/;

const isFunction = (node) => /^(ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/.test(node.type);
const nearestFunction = (node) => {
  let at = node.parent;
  while (at && !isFunction(at)) at = at.parent;
  return at ?? null;
};

export const oneWriter = {
  meta: { type: 'problem', schema: [], docs: { description: 'only the writer sends what changes the workbook' } },
  create(context) {
    const file = relative(context.cwd, resolve(context.filename)).split(sep).join('/');
    if (!file.startsWith('src/workbook/') || free.some((room) => file.startsWith(room))) return {};
    const services = context.sourceCode.parserServices;
    if (!services?.program) return {};
    const checker = services.program.getTypeChecker();
    const isExcels = (node) => {
      const type = checker.getNonNullableType(services.getTypeAtLocation(node));
      const symbol = type.getSymbol();
      return symbol !== undefined && checker.getFullyQualifiedName(symbol).startsWith('Excel.');
    };
    const setters = new Map();
    const senders = new Set();
    const sets = (node) => {
      const at = nearestFunction(node);
      if (at && !setters.has(at)) setters.set(at, node);
    };
    return {
      AssignmentExpression(node) {
        if (node.left.type === 'MemberExpression' && isExcels(node.left.object)) sets(node);
      },
      CallExpression(node) {
        const { callee } = node;
        const name = callee.type === 'MemberExpression' ? callee.property.name : callee.name;
        if (name === 'sync' || name === 'answered') senders.add(nearestFunction(node));
        else if (callee.type === 'MemberExpression' && !callee.computed && !harmless.test(name) && isExcels(callee.object)) sets(node);
      },
      'Program:exit'() {
        for (const [at, node] of setters) {
          const isBuilding = at.params.some((parameter) => context.sourceCode.getText(parameter).includes('Building'));
          if (senders.has(at) && !isBuilding)
            context.report({
              node,
              message: 'Only the writer sends what changes the workbook: make it a step of commitSteps, or a plan of commit.',
            });
        }
      },
    };
  },
};
