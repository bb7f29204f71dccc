import { inflate } from "@sparticuz/chromium";

// A program of its own: unpacks the files that it is told into the system's temporary folder.
await Promise.all(process.argv.slice(2).map((file) => inflate(file)));
