// `npm run bench -- <what>`: measurements that people can repeat. Each has a folder here and a line below.

/** Measurements by name, loaded when asked for. */
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  dates: async (args) => (await import('./dates/index.ts')).run(args),
  accuracy: async (args) => (await import('./accuracy/index.ts')).run(args),
  view: async () => (await import('./view/index.ts')).run(),
  timeline: async (args) => (await import('./timeline/index.ts')).run(args),
  actors: async () => (await import('./actors/index.ts')).run(),
};
/** Parts of a measurement that want a process of their own; it starts them itself. */
const parts: typeof benches = {
  contest: async ([tag = '', name = '']) => (await import('./dates/contest.ts')).runContest(tag, name),
};

const [, , asked = '', ...args] = process.argv;
const known = { ...benches, ...parts };
const bench = Object.hasOwn(known, asked) ? known[asked] : undefined;
if (bench === undefined) {
  console.error(`Say what to measure: npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exitCode = 2;
} else await bench(args);

export {};
