/** The ways a command or a query refuses. Told apart by `code`: `instanceof` fails across module graphs. */
export type ErrorCode =
  | "not-found"
  | "forbidden"
  | "conflict"
  | "invalid"
  | "too-many"
  | "sign-in"
  | "unavailable";

const statuses: Record<ErrorCode, number> = {
  "sign-in": 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  invalid: 422,
  "too-many": 429,
  unavailable: 503,
};

/** Field name (or "" for the whole form) to the keys of what is wrong with it, in namespace `ui` under `problem`. */
export type Problems = Record<string, string[]>;

export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly facts: Record<string, unknown> = {},
  ) {
    super(code);
    this.name = "AppError";
  }

  get status(): number {
    return statuses[this.code];
  }
}

export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === "AppError" && "code" in error;
}

export const notFound = () => new AppError("not-found");
export const forbidden = () => new AppError("forbidden");
export const conflict = (facts: Record<string, unknown> = {}) => new AppError("conflict", facts);
export const invalid = (problems: Problems) => new AppError("invalid", { problems });
export const tooMany = (retryAfterSeconds: number) => new AppError("too-many", { retryAfterSeconds });

/** The value, or `not-found`. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw notFound();
  return value;
}

/** Throws `forbidden` unless the policy says yes. */
export function allow(permitted: boolean): void {
  if (!permitted) throw forbidden();
}
