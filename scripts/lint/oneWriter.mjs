import { relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/**
 * Only the writer sends what changes the workbook (docs/decisions/0037 and 0065). Code beside it may say what a step sets, itself or by
 * a function it calls, in whatever file; what does so waits for nothing and sends nothing, unless the writer handed it a Building.
 */
const free = [
  'src/workbook/writer/',
  'src/workbook/records/',
  // Asks Excel itself what it does, on a scratch sheet of its own that it takes away.
  'src/workbook/selfTest/',
];
const writer = '/src/workbook/writer/';
/** What changes nothing that is kept: asking, and what is in front. */
const harmless = /^(load|get|is|to|track|untrack|sync|activate$|select$|suspend)/;

/** Excel's functions of a sheet, asked for a value. */
const asked = 'Excel.Functions';

const isMember = (node) => ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
const isFunction = (node) => ts.isFunctionLike(node) && node.body !== undefined;
const isAssigning = ({ kind }) => kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

/** What is known of the functions of a program, once for all its files. */
const known = new WeakMap();

function knowledgeOf(program) {
  let found = known.get(program);
  if (!found) known.set(program, (found = studyOf(program.getTypeChecker())));
  return found;
}

function studyOf(checker) {
  const isOfExcel = (symbol) => symbol !== undefined && checker.getFullyQualifiedName(symbol).startsWith('Excel.');
  const isExcels = (node) => {
    const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
    return isOfExcel(type.getSymbol()) || (type.isUnionOrIntersection() && type.types.some((each) => isOfExcel(each.getSymbol())));
  };
  const isFunctionsOfSheets = (node) => {
    const symbol = checker.getTypeAtLocation(node).getSymbol();
    return symbol !== undefined && checker.getFullyQualifiedName(symbol) === asked;
  };
  /** Also by a type of our own that picks from Excel's. */
  const isExcelsMember = (member) =>
    isExcels(member.expression) ||
    (ts.isPropertyAccessExpression(member) && isOfExcel(declared(checker.getSymbolAtLocation(member.name))?.parent));
  const declared = (symbol) => symbol?.declarations?.[0]?.symbol ?? symbol;
  const isPromise = (node) => checker.getTypeAtLocation(node).getProperty('then') !== undefined;

  /** The function that a name stands for, in whatever file; null for what is given from outside. */
  const functionOf = (node) => {
    let symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(node) ? node.name : node);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    for (const declaration of symbol?.declarations ?? []) {
      if (isFunction(declaration)) return declaration;
      const value = declaration.initializer;
      if (value && isFunction(value)) return value;
    }
    return null;
  };
  const isWriters = (call) => {
    const callee = functionOf(call.expression);
    return callee !== null && callee.getSourceFile().fileName.includes(writer) && isPromise(call);
  };
  const isGiven = (node) =>
    isFunction(node) &&
    node.parameters.some((each) => {
      const builds = checker.getTypeAtLocation(each).getProperty('builds');
      return builds !== undefined && !(builds.flags & ts.SymbolFlags.Optional);
    });

  /** The first thing in a function that sets something of Excel's, also by what it calls or gives away; what goes to the writer is a step. */
  const setting = new Map();
  const setterIn = (body) => {
    if (setting.has(body)) return setting.get(body);
    setting.set(body, null);
    let found = null;
    const visit = (node) => {
      if (found) return;
      if (setsItself(node) || setsByAnother(node)) found = node;
      else if (isGiven(node) || (ts.isCallExpression(node) && isWriters(node))) return;
      else ts.forEachChild(node, visit);
    };
    ts.forEachChild(body, visit);
    setting.set(body, found);
    return found;
  };
  const setsItself = (node) => {
    if (ts.isBinaryExpression(node) && isAssigning(node.operatorToken)) return targetsOf(node.left).some(isExcelsMember);
    if (!ts.isCallExpression(node)) return false;
    const { expression, arguments: given } = node;
    if (expression.getText() === 'Object.assign') return given[0] !== undefined && isExcels(given[0]);
    if (!isMember(expression) || !isExcelsMember(expression) || isFunctionsOfSheets(expression.expression)) return false;
    return ts.isElementAccessExpression(expression) || !harmless.test(expression.name.text);
  };
  const setsByAnother = (node) => {
    if (!ts.isCallExpression(node) || isWriters(node)) return false;
    return [node.expression, ...node.arguments].some((each) => {
      const named = ts.isIdentifier(each) || isMember(each) ? functionOf(each) : null;
      return named !== null && setterIn(named) !== null;
    });
  };
  /** Whether it sends, or waits for what may: what returns a promise does. */
  const sends = (body) => {
    if (ts.canHaveModifiers(body) && ts.getModifiers(body)?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword)) return true;
    let found = false;
    const visit = (node) => {
      if (found) return;
      if (isGiven(node)) return;
      if (ts.isAwaitExpression(node) || (ts.isCallExpression(node) && isPromise(node))) found = true;
      else ts.forEachChild(node, visit);
    };
    ts.forEachChild(body, visit);
    return found;
  };
  const isInBuilding = (node) => {
    for (let at = node; at; at = at.parent) if (isGiven(at)) return true;
    return false;
  };
  return (node) => (setterIn(node) && sends(node) && !isInBuilding(node) ? setterIn(node) : null);
}

/** What an assignment assigns to, also by taking apart. */
function targetsOf(node) {
  const found = [];
  const visit = (each) => {
    if (isMember(each)) found.push(each);
    else ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}

export const oneWriter = {
  meta: { type: 'problem', schema: [], docs: { description: 'only the writer sends what changes the workbook' } },
  create(context) {
    const file = relative(context.cwd, resolve(context.filename)).split(sep).join('/');
    if (!file.startsWith('src/workbook/') || free.some((room) => file.startsWith(room))) return {};
    const services = context.sourceCode.parserServices;
    if (!services?.program) return {};
    const wrongIn = knowledgeOf(services.program);
    const check = (node) => {
      const wrong = wrongIn(services.esTreeNodeToTSNodeMap.get(node));
      if (!wrong) return;
      context.report({
        node: services.tsNodeToESTreeNodeMap.get(wrong) ?? node,
        message: 'Only the writer sends what changes the workbook: make it a step of commitSteps, or a plan of commit.',
      });
    };
    /** Only the writer hands one out. */
    const made = (node) =>
      context.report({ node, message: 'A Building comes from the writer: make it a step of commitSteps, which is given one.' });
    return {
      'ObjectExpression > Property[key.name="builds"]:matches([value.value=true], [value.expression.value=true])': made,
      'TSAsExpression > TSTypeReference[typeName.name="Building"]': made,
      FunctionDeclaration: check,
      FunctionExpression: check,
      ArrowFunctionExpression: check,
    };
  },
};
