/** A file that is not restored, or a database that it is not restored into; the message says why and what to do. */
export class BackupRefused extends Error {
  override readonly name = "BackupRefused";
}
