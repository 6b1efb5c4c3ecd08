export default {
  plugins: [import.meta.resolve('prettier-plugin-astro')],
  printWidth: 120,
  singleQuote: true,
};
