// `npm run bench -- <what>`: measurements that people can repeat. Each has a folder here and a line below.

/** Measurements by name, loaded when asked for. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  dates: async () => (await import('./dates/index.ts')).run(),
};

const [, , asked = ''] = process.argv;
const bench = Object.hasOwn(benches, asked) ? benches[asked] : undefined;
if (bench === undefined) {
  console.error(`Say what to measure: npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exitCode = 2;
} else await bench();

export {};
