/** The files that hold values, by their endings. */
export const acceptedFiles = ".csv,.tsv,.txt,.xlsx,.json,.jsonl";
