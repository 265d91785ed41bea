/** Text in XML and in spreadsheetML's own escapes (ECMA-376 ST_Xstring: _x000D_ stands for a control character). */

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  if (!text.includes('&') && !text.includes('<![CDATA[')) return text;
  return text.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|&(#x[0-9a-f]+|#\d+|\w+);/gi,
    (whole, cdata: string | undefined, name: string | undefined) => {
      if (name === undefined) return cdata ?? '';
      if (!name.startsWith('#')) return named[name] ?? whole;
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}

const special = /[<>&"\r\n\t]/;
// Control characters that XML 1.0 has no way to write, and halves of surrogate pairs.
const unwritable = new RegExp(
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  'g',
);
const maybeUnwritable = new RegExp('[\\u0000-\\u001f\\ud800-\\udfff\\ufffe\\uffff]');

const forbidden = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]', 'g');

/** Without the characters that XML 1.0 forbids, and at which a parser stops. */
export const withoutForbidden = (text: string): string => text.replace(forbidden, '');

/** For an attribute or a text: line ends are kept as character references. */
export function encodeXml(text: string): string {
  const clean = maybeUnwritable.test(text) ? text.replace(unwritable, '\ufffd') : text;
  if (!special.test(clean)) return clean;
  return clean.replace(/[<>&"\r\n\t]/g, (sign) => {
    switch (sign) {
      case '<':
        return '&lt;';
      case '>':
        return '&gt;';
      case '&':
        return '&amp;';
      case '"':
        return '&quot;';
      default:
        return `&#${sign.charCodeAt(0)};`;
    }
  });
}

/** Decodes _xHHHH_ in a cell's text. */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const escapedLooking = /_x[0-9a-fA-F]{4}_/;

/** A cell's text as XML: what XML cannot hold becomes _xHHHH_, and text that looks like such an escape is escaped itself. */
export function encodeXstring(text: string): string {
  let out = escapedLooking.test(text) ? text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_') : text;
  if (maybeUnwritable.test(out))
    out = out
      .replace(unwritable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
      .replaceAll('\r', '_x000D_');
  return out.replace(/[<>&]/g, (sign) => (sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&amp;'));
}
