/** What a person still has to fill in: the texts in [square brackets], each once, whatever its capitals. */
export function bracketsIn(texts: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const [, inside = ''] of text.matchAll(pattern)) {
      const name = inside.trim();
      if (name !== '' && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), name);
    }
  }
  return [...found.values()];
}

/** The text with a bracket filled in wherever it stands. */
export function fillBracket(text: string, name: string, value: string): string {
  return text.replace(pattern, (whole, inside: string) => (inside.trim().toLowerCase() === name.toLowerCase() ? value : whole));
}

const pattern = /\[([^[\]\n]{1,60})\]/g;
