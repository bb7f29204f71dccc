import { parseArgs } from "node:util";
import { runCommandLine } from "./run-command-line.ts";
import { UsageError } from "./run-program.ts";
import { type VersionCommand, versionVerbs } from "./version-verbs.ts";

await runCommandLine<VersionCommand>({
  usage: `npm run methodology -- list --programme CODE
npm run methodology -- put FILE --programme CODE
npm run methodology -- show VERSION --programme CODE
npm run methodology -- compare VERSION --programme CODE [--from VERSION]
npm run methodology -- try VERSION --programme CODE --period CODE
npm run methodology -- publish VERSION --programme CODE [--hash HASH]
npm run methodology -- drop VERSION --programme CODE
npm run methodology -- rescore VERSION --programme CODE --period CODE
npm run methodology -- forget VERSION --programme CODE --period CODE

Versions of a programme's rule book: put as a draft, tried on a period, published for good (docs/methodology.md).

  put      puts the definition of a file in the place of the draft of its version, or begins it
  show     writes a draft, or else a published version, as JSON
  compare  tells what is other than in the version before, or in another one
  try      tells the scores and ranks of a period by a draft beside the present ones; writes nothing
  publish  freezes a draft; with --hash only if it still is the one of that hash
  drop     gives a draft up
  rescore  scores a period by another published version too, beside its own, which alone is official
  forget   removes such a result
`,
  parse(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        programme: { type: "string" },
        period: { type: "string" },
        from: { type: "string" },
        hash: { type: "string" },
      },
    });
    const [verb = "", subject, ...rest] = positionals;
    const { programme, ...options } = values;
    const known = Object.hasOwn(versionVerbs, verb) ? versionVerbs[verb] : undefined;
    if (known === undefined || rest.length > 0) throw new UsageError("Say what to do, and with what.");
    if (programme === undefined) throw new UsageError("Name the programme with --programme.");
    if (known.isOfAll !== (subject === undefined)) {
      throw new UsageError(known.isOfAll ? `${verb} takes nothing more.` : `Say what to ${verb}.`);
    }
    const others = Object.keys(options).filter((option) => !known.options.includes(option));
    if (others.length > 0) throw new UsageError(`${verb} takes no --${others[0]}.`);
    if (known.options.includes("period") && options.period === undefined) {
      throw new UsageError("Name the period with --period.");
    }
    return { ...options, verb: known, programme, subject: subject ?? "" };
  },
  run: (command, connection, print) => command.verb.run(command, connection, print),
});
