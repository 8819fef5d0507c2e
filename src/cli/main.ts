import { endQuietlyWhenOutputCloses, tell, writeLine } from './streams.ts';

interface Usage {
  readonly usage: string;
  readonly does: string;
}

interface Command extends Usage {
  /** A second way to use it. */
  readonly also?: Usage;
  readonly flags: readonly string[];
  /** Options that take a value. */
  readonly options?: readonly string[];
  /** Loaded only when asked for, so that the command starts fast. Gives the exit code. */
  readonly run: (
    flags: ReadonlySet<string>,
    paths: readonly string[],
    options: Readonly<Record<string, string>>,
  ) => Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
  new: {
    usage: 'new FOLDER',
    does: 'an empty publication to begin with, in a folder that does not exist yet or is empty',
    flags: [],
    run: async (_, paths) => (await import('./new.ts')).newPublication(paths),
  },
  import: {
    usage: 'import SOURCE… [--into FOLDER] [--published 2020-05-06]',
    does: 'articles from pages, addresses, feeds, Word files, texts, folders; events from TimelineJS and CSV; into a publication',
    also: {
      usage: 'import … [--title|--outlet|--author|--lang|--url TEXT]',
      does: 'what the sources do not say; --note says why of --published; --replace takes what has changed',
    },
    flags: ['--replace'],
    options: ['--into', '--published', '--title', '--outlet', '--author', '--lang', '--url', '--note'],
    run: async (flags, sources, options) => (await import('./import.ts')).importArticles(flags, sources, options),
  },
  tag: {
    usage: 'tag',
    does: 'dates in texts: {"doc","text","dct","lang"} a line in, {"doc","timexes"} a line out',
    also: {
      usage: 'tag --explain [--lang ar] [--dct 2020-05-06] [sentence]',
      does: 'which rule read which words of a sentence, and why others are no date',
    },
    flags: ['--explain'],
    options: ['--lang', '--dct'],
    run: async (flags, words, options) =>
      flags.has('--explain')
        ? (await import('./explain.ts')).explain(words, options)
        : (await import('./tag.ts')).tag(),
  },
  extract: {
    usage: 'extract [--merge]',
    does: 'events in articles: {"doc","title","text","dct","lang"} a line in, {"doc","mentions"} a line out',
    flags: ['--merge'],
    run: async (flags) => (await import('./extract.ts')).extract(flags),
  },
  timeline: {
    usage: 'timeline [folder] | timeline --jsonl',
    does: 'timeline.json of a publication folder, or of articles as for extract, to standard output',
    flags: ['--jsonl'],
    run: async (flags, paths) => (await import('./timeline.ts')).timeline(flags, paths),
  },
  build: {
    usage: 'build [folder] [--outDir dist]',
    does: 'the site of a publication folder, for any static host; the site that stood there stays until the new one is whole',
    flags: [],
    options: ['--outDir'],
    run: async (_, paths, options) => (await import('./build.ts')).build(paths, options),
  },
  check: {
    usage: 'check [folder] [--format github]',
    does: 'what is wrong in a publication folder, with file and line; exit code 1 where there are errors',
    flags: [],
    options: ['--format'],
    run: async (_, paths, options) => (await import('./check.ts')).check(paths, options),
  },
};

function describeUsage(): string {
  const usages = Object.values(commands).flatMap((command) => [command, command.also ?? []].flat());
  const rows = usages.map(({ usage, does }) => `  sanad ${usage.padEnd(58)}${does}`);
  return ['Usage:', ...rows, '', 'The folder is content/, or what SANAD_CONTENT names, where none is given.'].join(
    '\n',
  );
}

/** Says what can't be done, in one line. */
function refuse(text: string): number {
  tell(`${text} Run "sanad --help" to see what there is.`);
  return 2;
}

async function run(args: readonly string[]): Promise<number> {
  const [verb = '', ...rest] = args;
  if (verb === '' || args.includes('--help') || args.includes('-h')) {
    await writeLine(describeUsage());
    return verb === '' ? 2 : 0;
  }
  const command = Object.hasOwn(commands, verb) ? commands[verb] : undefined;
  if (command === undefined) return refuse(`There is no "sanad ${verb}".`);
  const { flags, words, options } = sortArguments(rest, command.options ?? []);
  const unknown = flags.find((flag) => !command.flags.includes(flag));
  if (unknown !== undefined) return refuse(`"sanad ${verb}" knows no ${unknown}.`);
  return command.run(new Set(flags), words, options);
}

interface Arguments {
  readonly flags: readonly string[];
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

/** `--name value` and `--name=value` for the options named; other arguments with a hyphen are flags. */
function sortArguments(args: readonly string[], names: readonly string[]): Arguments {
  const flags: string[] = [];
  const words: string[] = [];
  const options: Record<string, string> = {};
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const [name = '', value] = arg.split(/=(.*)/s);
    if (names.includes(name)) options[name] = value ?? args[++at] ?? '';
    else if (arg.startsWith('-')) flags.push(arg);
    else words.push(arg);
  }
  return { flags, words, options };
}

endQuietlyWhenOutputCloses();
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  tell(`sanad: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
