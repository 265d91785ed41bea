/** A data file, bundled as its text (webpack.config.js). */
declare module '*.csv' {
  const text: string;
  export default text;
}
