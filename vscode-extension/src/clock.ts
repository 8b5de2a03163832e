/** When the first line of the extension ran. */
export const loaded = performance.now();
