/** When the first line of the extension ran, and what the process had computed by then. */
export const loaded = performance.now();
export const computed = process.cpuUsage();
