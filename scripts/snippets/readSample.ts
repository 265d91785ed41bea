/** A sample as far as it is run: its program, and the buttons of its page from top to bottom. */
export interface Sample {
  readonly name: string;
  readonly program: string;
  readonly buttons: readonly string[];
}

/** Reads one of the YAML files of OfficeDev/office-js-snippets: they are written by a tool, and all of one shape. */
export function readSample(name: string, text: string): Sample {
  const program = block(text, 'script');
  const page = block(text, 'template');
  // The page's own order is the order in which a person presses them; set-up comes first in all of them.
  const buttons = [...page.matchAll(/<button\b[^>]*\bid="([^"]+)"/g)].map(([, id]) => id ?? '');
  return { name, program, buttons: buttons.filter((id) => program.includes(`"${id}"`) || program.includes(`#${id}`)) };
}

/** The text under `name:` / `content: |`, without its indentation. */
function block(text: string, name: string): string {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith(`${name}:`));
  const content = lines.findIndex((line, at) => at > start && /^\s+content:/.test(line));
  if (start < 0 || content < 0) return '';
  const first = lines[content] ?? '';
  const quoted = /content:\s*(["'].*)$/.exec(first)?.[1];
  if (quoted !== undefined) return quoted.startsWith('"') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1).replaceAll("''", "'");
  const indent = /^\s*/.exec(first)![0].length;
  const found: string[] = [];
  for (const line of lines.slice(content + 1)) {
    if (line.trim() !== '' && /^\s*/.exec(line)![0].length <= indent) break;
    found.push(line);
  }
  const least = Math.min(...found.filter((line) => line.trim() !== '').map((line) => /^\s*/.exec(line)![0].length));
  return found.map((line) => line.slice(least)).join('\n');
}
