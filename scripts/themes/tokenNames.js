/**
 * In the build this stands for Fluent's list of tokens, which is 30 kB of `name: "var(--name)"` (see webpack.config.js).
 * Names and values stand in theme.css; a test compares them with Fluent's.
 */
export const tokens = new Proxy({}, { get: (_, name) => `var(--${String(name)})` });
