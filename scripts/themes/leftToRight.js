/**
 * In the build this stands for rtl-css-js/core, which turns each style round for languages written from right to left (see
 * webpack.config.js): the pane has Dutch and English, and Griffel makes no second style where none differs.
 */
export const convert = (styles) => styles;
export const convertProperty = (key, value) => ({ key, value });
