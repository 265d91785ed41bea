import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import ts from 'typescript';

/** The custom functions as their comments describe them: the one source of functions.json and docs/functions.md. */
export interface FunctionDescription {
  readonly id: string;
  readonly nl: string;
  readonly en: string;
  readonly returns: string;
  readonly parameters: readonly ParameterDescription[];
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
}
export interface ParameterDescription {
  readonly name: string;
  readonly nlName: string;
  readonly nl: string;
  readonly en: string;
  readonly optional: boolean;
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
  }[];
}

export const functionsFile = join(__dirname, '..', 'src', 'functions', 'functions.ts');

export type Language = 'nl' | 'en';
export const helpPages: Readonly<Record<Language, string>> = { nl: 'functies.html', en: 'functions.html' };

/** Metadata as Excel reads it, in both languages, with where each function is explained. Errors among the values of a range come to the function, not in its place. */
export async function functionsMetadata(address: string): Promise<{ readonly nl: object; readonly en: object }> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionsFile);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const metadata = JSON.parse(metadataJson) as Metadata;
  const descriptions = new Map(describedFunctions().map((description) => [description.id, description]));
  const inLanguage = (language: Language): object => ({
    allowErrorForDataTypeAny: true,
    functions: metadata.functions.map((one) => {
      const described = descriptions.get(one.id);
      if (!described) throw new Error(`No description of ${one.id}`);
      return {
        ...one,
        description: described[language],
        helpUrl: `${address}/${helpPages[language]}#${one.id}`,
        parameters: one.parameters.map((parameter, index) => {
          const text = described.parameters[index];
          if (!text) throw new Error(`No description of ${one.id}, ${parameter.name}`);
          return { ...parameter, name: language === 'nl' ? text.nlName : text.name, description: text[language] };
        }),
      };
    }),
  });
  return { nl: inLanguage('nl'), en: inLanguage('en') };
}

/** Reads the comments of functions.ts; a gap in them throws. */
export function describedFunctions(): readonly FunctionDescription[] {
  const source = ts.createSourceFile(functionsFile, readFileSync(functionsFile, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isFunctionDeclaration).map(described);
}

function described(declaration: ts.FunctionDeclaration): FunctionDescription {
  const tags = ts.getJSDocTags(declaration);
  const texts = (name: string): readonly string[] =>
    tags.filter(({ tagName }) => tagName.text === name).map(({ comment }) => oneLine(comment));
  const [id = ''] = texts('customfunction');
  const needed = (text: string | undefined, what: string): string => {
    if (!text) throw new Error(`${id || declaration.name?.text}: ${what} is missing`);
    return text;
  };
  const [english, ...englishParameters] = texts('en');
  const nlNames = (texts('namen')[0] ?? '').split(' ');
  const parameters = declaration.parameters.map((parameter, index): ParameterDescription => {
    const name = parameter.name.getText();
    const tag = ts.getJSDocParameterTags(parameter)[0];
    const translated = englishParameters.find((text) => text.startsWith(`${name} `))?.slice(name.length + 1);
    return {
      name,
      nlName: needed(nlNames[index], `the Dutch name of ${name}`),
      nl: needed(oneLine(tag?.comment), `@param ${name}`),
      en: needed(translated, `@en ${name}`),
      optional: parameter.questionToken !== undefined,
    };
  });
  const examples = texts('example').map((text) => {
    const [formula, result] = text.split(' → ');
    return { formula: needed(formula, 'a formula'), result: needed(result, 'the result of an example') };
  });
  const comment = ts.getJSDocCommentsAndTags(declaration).find(ts.isJSDoc)?.comment;
  return {
    id: needed(id, '@customfunction'),
    nl: needed(oneLine(comment), 'a description'),
    en: needed(english, '@en'),
    returns: needed(texts('returns')[0], '@returns'),
    parameters,
    examples,
  };
}

/** A comment without the line breaks that keep the source readable. */
function oneLine(comment: Parameters<typeof ts.getTextOfJSDocComment>[0]): string {
  return (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim();
}
