const join = (rules: readonly string[]): string => rules.join('; ');

/** The workbench page: its own script, style and addresses, nothing else. Styles set by script go through the CSSOM, which needs no permission. */
export const pagePolicy = join([
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
]);

/**
 * The task pane here, on top of the policy its own page carries. Office.js needs no 'unsafe-eval' (its one `new Function`
 * stands in a try with a fallback) and no inline script. The hash is that of an empty text: Fluent's styles make empty
 * <style> elements and fill them through the CSSOM. Only the workbench page may frame the pane.
 */
export const panePolicy = join([
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'self'",
]);
