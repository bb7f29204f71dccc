import type { IngestionProblem } from "@marsad/shared/schemas";

/** What goes with an error: `detail` says what was wrong with this very request and how to mend it. */
export interface AppErrorOptions {
  readonly detail?: string;
  /** Further members of the problem document (RFC 9457, 3.2), such as a list of everything that is wrong with a file. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** Something that may happen, and that whoever asked is told: the error handler turns it into a problem document. */
export class AppError extends Error {
  override readonly name: string = "AppError";
  /** HTTP status, 400–599. */
  readonly status: number;
  /** Kebab-case; stays the same across releases. */
  readonly code: string;
  readonly detail: string | undefined;
  readonly members: Readonly<Record<string, unknown>>;

  /** `title` is a sentence that is true of every error with this code. */
  constructor(
    status: number,
    code: string,
    title: string,
    { detail, members = {}, cause }: AppErrorOptions = {},
  ) {
    super(title, { cause });
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.members = members;
  }
}

/** 404 `<what>-not-found`: there is no such thing; `name` is the code that was asked for. */
export class NotFound extends AppError {
  override readonly name = "NotFound";
  constructor(what: string, name: string) {
    super(404, `${what}-not-found`, `There is no such ${what}.`, {
      detail: `No ${what} has the code ${JSON.stringify(name)}.`,
    });
  }
}

/** 401: no key, or one that is not valid (any more). */
export class Unauthorised extends AppError {
  override readonly name = "Unauthorised";
  constructor(code: string, title: string, options?: AppErrorOptions) {
    super(401, code, title, options);
  }
}

/** 403: the key is valid, and not for this. */
export class Forbidden extends AppError {
  override readonly name = "Forbidden";
  constructor(code: string, title: string, options?: AppErrorOptions) {
    super(403, code, title, options);
  }
}

/** 409: what was asked contradicts what stands. */
export class Conflict extends AppError {
  override readonly name = "Conflict";
  constructor(code: string, title: string, options?: AppErrorOptions) {
    super(409, code, title, options);
  }
}

/** 422: well formed, and cannot be true; `detail` names the place. */
export class Invalid extends AppError {
  override readonly name = "Invalid";
  constructor(code: string, title: string, options?: AppErrorOptions) {
    super(422, code, title, options);
  }
}

/** More problems than these are counted, not told: nobody mends so many by hand. */
const mostTold = 1000;

/** 422 with everything that is wrong with what was sent, so that it can be mended in one go. */
export class Refused extends AppError {
  override readonly name = "Refused";
  readonly problems: readonly IngestionProblem[];
  constructor(code: string, title: string, problems: readonly IngestionProblem[]) {
    const told = problems.slice(0, mostTold);
    super(422, code, title, { detail: describeFirst(problems), members: { problems: told } });
    this.problems = told;
  }
}

/** The first of several problems in a sentence, and how many more there are. */
export function describeFirst([first, ...others]: readonly IngestionProblem[]): string {
  if (first === undefined) return "Nothing is said to be wrong.";
  const { file, row, column, found, expected } = first;
  const place = [file, row === null ? null : `row ${row}`, column].filter(Boolean).join(", ");
  const seen = found === null ? "" : `, found ${JSON.stringify(found)}`;
  const more = others.length === 0 ? "" : ` And ${others.length} more.`;
  return `${place === "" ? "" : `${place}: `}expected ${expected.en}${seen}.${more}`;
}
