/** White space and invisible characters that come along with copied text: NBSP, thin and figure spaces, zero width, BOM, soft hyphen. */
const oddSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const invisible = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** Text as a person reads it: invisible characters gone, every white space one ordinary space, ends trimmed. */
export function cleanText(text: string): string {
  return text.replace(invisible, '').replace(oddSpace, ' ').replace(/\s+/g, ' ').trim();
}
