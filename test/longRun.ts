/** `npm run test:long:all` tries all there is where the ordinary run tries a sample; docs/long-run.md has its last outcome. */
export const isLongRun = process.env['LONG_RUN'] === '1';
