/** What all commands share: how they start, and how they say no. */
import { stripVTControlCharacters } from 'node:util';
import { defineCommand, parseArgs, renderUsage, runCommand, type ArgsDef, type CommandDef } from 'citty';
import { asWritten } from '../check/words/as-written.ts';
import { suggest } from '../check/words/suggest.ts';
import { hindranceIn } from './hindrance.ts';

/** Something that stops a command and is not a fault of the program. Its message is all that a person needs. */
export class Refusal extends Error {}

/** Which option an argument gives or, with `--no-`, takes away, without its hyphens; `undefined` where it is none. */
const flagIn = (arg: string): string | undefined => /^--(?:no-)?([^=]+)/.exec(arg)?.[1];

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const flagsOf = (args: ArgsDef): Set<string> => new Set(Object.keys(args).map(kebab));

/** The arguments that are for the command, and for nothing that it starts. */
const ownOf = (rawArgs: readonly string[]): readonly string[] =>
  rawArgs.includes('--') ? rawArgs.slice(0, rawArgs.indexOf('--')) : rawArgs;

const isText = ({ type }: ArgsDef[string]): boolean => type === 'string' || type === 'enum';

interface GivenOption {
  /** With its hyphens. */
  arg: string;
  /** What stands behind it or in it. */
  value: string | undefined;
}

/** The options of a command as they were given, in their order. */
function givenOptions(rawArgs: readonly string[], args: ArgsDef): GivenOption[] {
  const takesText = new Set(Object.entries(args).flatMap(([name, one]) => (isText(one) ? [`--${kebab(name)}`] : [])));
  const known = flagsOf(args);
  const isKnown = (arg: string): boolean => known.has(flagIn(arg) ?? '');
  const own = ownOf(rawArgs);
  const given: GivenOption[] = [];
  for (let at = 0; at < own.length; at += 1) {
    const arg = own[at] ?? '';
    if (!arg.startsWith('-') || arg === '-') continue;
    const next = own[at + 1];
    const [flag = '', ...inline] = arg.split('=');
    if (inline.length > 0) given.push({ arg: flag, value: inline.join('=') });
    else if (!takesText.has(arg) || next === undefined || isKnown(next)) given.push({ arg, value: undefined });
    else {
      given.push({ arg, value: next });
      at += 1;
    }
  }
  return given;
}

/** What is wrong with an option by its form, whatever it is for; citty would take the command to be without it. */
function misgiven(given: readonly GivenOption[], args: ArgsDef, mayBeEmpty: boolean): string | undefined {
  const known = flagsOf(args);
  const types = new Map(Object.entries(args).map(([name, one]) => [`--${kebab(name)}`, isText(one)]));
  for (const { arg, value } of given) {
    const name = flagIn(arg);
    if (name === undefined || !known.has(name)) {
      const near = suggest(name ?? '', known);
      return `Unknown option ${arg}; ${near === null ? '--help lists the options.' : `did you mean --${near}?`}`;
    }
    const takesText = types.get(`--${name}`);
    if (takesText && arg !== `--${name}`) return `Unknown option ${arg}; leave --${name} out instead.`;
    if (takesText && (value === undefined || (value === '' && !mayBeEmpty))) return `--${name} needs a value.`;
    if (!takesText && value !== undefined) return `--${name} takes no value; give it alone, or leave it out.`;
  }
  return undefined;
}

const valuesIn = (given: readonly GivenOption[], flag: string): string[] =>
  given.flatMap(({ arg, value }) => (arg === `--${flag}` && value !== undefined ? [value] : []));

/**
 * Every value that an option was given, in their order; the parser keeps the last alone.
 *
 * @param args what the command takes
 * @param flag the option, without its hyphens
 */
export const valuesOf = (rawArgs: readonly string[], args: ArgsDef, flag: string): string[] =>
  valuesIn(givenOptions(rawArgs, args), flag);

function repeatedFlag(given: readonly GivenOption[], args: ArgsDef, several: readonly string[]): string | undefined {
  return Object.entries(args)
    .filter(([, definition]) => isText(definition))
    .map(([name]) => kebab(name))
    .find((flag) => !several.includes(flag) && valuesIn(given, flag).length > 1);
}

/** What `npm run check --base main` lacks. */
const BEHIND = 'npm hands on to a command what stands behind "--" alone, as in npm run check -- --help.';

/** The first word for which a command has no place. */
function unexpectedWord(rawArgs: string[], args: ArgsDef): string | undefined {
  const places = Object.values(args).filter(({ type }) => type === 'positional').length;
  return parseArgs(rawArgs, args)._[places];
}

/** Options of ours that are settings of npm's as well, which somebody may have in a file for good. */
const SETTINGS_OF_NPM: ReadonlySet<string> = new Set(['also', 'scope', 'yes']);

/** An option that was typed before the "--": npm keeps it to itself, and some, such as --dry-run, without a word. */
function keptByNpm(rawArgs: readonly string[], args: ArgsDef): string | undefined {
  const typed = new Set(rawArgs.map(flagIn));
  return [...flagsOf(args)].find(
    (flag) =>
      process.env[`npm_config_${flag.replaceAll('-', '_')}`] !== undefined &&
      !SETTINGS_OF_NPM.has(flag) &&
      !typed.has(flag),
  );
}

export interface StartOptions {
  /** Options that may be given several times; their values add up. */
  several?: readonly string[];
  /** Leave options that the command does not have for another tool, instead of refusing them. */
  passOn?: boolean;
  /** Leave words beyond those that the command names for it to read, instead of refusing them. */
  ownWords?: boolean;
  /** Leave it to the command what an option means of which the value is empty. */
  mayBeEmpty?: boolean;
}

/**
 * Starts a command with the arguments of this process, and prints its usage for `--help`.
 *
 * A {@link Refusal} is printed as its message, with exit status 1, and so is what {@link hindranceIn} knows; any other error
 * is a fault of ours and keeps its stack. Options and words that the command does not have are refused, where citty would ignore them,
 * and so are options that npm kept to itself: a command without its `--base` or `--dry-run` is another.
 */
export async function start<T extends ArgsDef>(command: CommandDef<T>, options: StartOptions = {}): Promise<void> {
  const rawArgs = process.argv.slice(2);
  // Whoever reads the output may have seen enough, as `head` has: then there is nobody left to tell.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    const hindrance = hindranceIn(error.message);
    if (hindrance === null) throw error;
    console.error(hindrance);
    process.exit(1);
  });
  if (rawArgs.includes('--help') || rawArgs.includes('-h')) {
    // Blanks that fill up its columns would be empty lines in a window that is narrower than the longest.
    const drawn = await renderUsage(command);
    const usage = process.stdout.isTTY && !process.env['NO_COLOR'] ? drawn : stripVTControlCharacters(drawn);
    for (const line of usage.split('\n')) console.log(line.trimEnd());
    return;
  }
  try {
    const args = (typeof command.args === 'function' ? await command.args() : await command.args) ?? {};
    const kept = keptByNpm(rawArgs, args);
    if (kept !== undefined) throw new Refusal(`npm kept --${kept} to itself. ${BEHIND}`);
    const given = givenOptions(rawArgs, args);
    const fault = options.passOn ? undefined : misgiven(given, args, options.mayBeEmpty ?? false);
    if (fault !== undefined) throw new Refusal(fault);
    const repeated = repeatedFlag(given, args, options.several ?? []);
    if (repeated !== undefined) throw new Refusal(`--${repeated} is given more than once; give it one value.`);
    const word = options.passOn || options.ownWords ? undefined : unexpectedWord(rawArgs, args);
    if (word !== undefined)
      throw new Refusal(`Unexpected ${asWritten(word)}; put each value behind its option. ${BEHIND}`);
    await runCommand(command, { rawArgs });
  } catch (error) {
    const hindrance = error instanceof Error ? hindranceIn(error.message) : null;
    if (!(error instanceof Refusal) && hindrance === null) throw error;
    console.error(error instanceof Refusal ? error.message : hindrance);
    process.exitCode = 1;
  }
}

export { defineCommand };
