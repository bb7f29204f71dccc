import { spawn } from "node:child_process";
import { constants } from "node:os";
import { repository } from "./repository.mjs";

/**
 * Runs a command to its end on this terminal and resolves to its exit code; SIGINT, SIGTERM and SIGHUP are passed on.
 * A command that was ended by a signal counts as 128 plus the signal's number, as shells have it.
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: repository, stdio: "inherit", ...options });
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    const passOn = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, passOn);
    const settle = (done, outcome) => {
      for (const signal of signals) process.off(signal, passOn);
      done(outcome);
    };
    child.once("error", (error) => settle(reject, error));
    child.once("close", (code, signal) => settle(resolve, code ?? 128 + constants.signals[signal]));
  });
}
