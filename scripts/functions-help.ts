import { describedFunctions, helpPages, type FunctionDescription, type Language } from './functions-source';

const words = {
  nl: {
    title: 'Functies van Strippenkaart',
    help: 'Hulp bij Strippenkaart',
    other: 'English',
    argument: 'Argument',
    meaning: 'Uitleg',
    example: 'Voorbeeld',
    outcome: 'Uitkomst',
  },
  en: {
    title: 'Functions of Strippenkaart',
    help: 'Help with Strippenkaart',
    other: 'Nederlands',
    argument: 'Argument',
    meaning: 'Explanation',
    example: 'Example',
    outcome: 'Outcome',
  },
} as const;

/** The page that explains the functions, from their comments in src/functions/functions.ts. */
export function functionsHelp(language: Language): string {
  const say = words[language];
  const other = language === 'nl' ? 'en' : 'nl';
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'" />
    <title>${say.title}</title>
    <link rel="icon" href="assets/icon-32.png" />
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <p><a href="${language === 'nl' ? 'hulp.html' : 'help.html'}">${say.help}</a> · <a href="${helpPages[other]}" lang="${other}">${say.other}</a></p>
    <h1>${say.title}</h1>
${describedFunctions()
  .map((one) => section(one, language))
  .join('\n')}
  </body>
</html>
`;
}

function section({ id, nl, en, parameters, examples }: FunctionDescription, language: Language): string {
  const say = words[language];
  const nameOf = (parameter: (typeof parameters)[number]): string => (language === 'nl' ? parameter.nlName : parameter.name);
  const apart = language === 'nl' ? '; ' : ', ';
  const signature = parameters.map((parameter) => (parameter.optional ? `[${nameOf(parameter)}]` : nameOf(parameter))).join(apart);
  const rows = parameters.map((parameter) => [nameOf(parameter), language === 'nl' ? parameter.nl : parameter.en]);
  return `    <h2 id="${id}">FLEX.${id}</h2>
    <p><code>FLEX.${id}(${escaped(signature)})</code></p>
    <p>${escaped(language === 'nl' ? nl : en)}</p>
${table([say.argument, say.meaning], rows)}
${table(
  [say.example, say.outcome],
  examples.map(({ formula, result }) => (language === 'nl' ? [formula, result] : [inEnglish(formula), inEnglish(result)])),
)}`;
}

/** As Excel in English writes a formula: decimal points first, for then commas keep the arguments apart. */
const inEnglish = (formula: string): string =>
  formula
    .replace(/(\d),(\d)/g, '$1.$2')
    .replaceAll(';', ',')
    .replaceAll('[#Alles]', '[#All]')
    .replaceAll('"geen"', '"none"');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `    <table>\n      ${[line(head, 'th'), ...rows.map((row) => line(row, 'td'))].join('\n      ')}\n    </table>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
