import { type Static, Type } from "typebox";
import { Instant, nullable } from "./common.ts";

/** Why a page was useful (the first four) or not. */
export const FeedbackReason = Type.Union([
  Type.Literal("found"),
  Type.Literal("clear"),
  Type.Literal("trusted"),
  Type.Literal("easy"),
  Type.Literal("not-found"),
  Type.Literal("unclear"),
  Type.Literal("wrong"),
  Type.Literal("hard"),
  Type.Literal("slow"),
]);
export type FeedbackReason = Static<typeof FeedbackReason>;

const words = {
  useful: Type.Boolean(),
  reasons: Type.Array(FeedbackReason, { maxItems: 5, uniqueItems: true }),
  comment: Type.Optional(Type.String({ maxLength: 1000 })),
};

/** What a reader says of a page. */
export const FeedbackWords = Type.Object(words, { additionalProperties: false });
export type FeedbackWords = Static<typeof FeedbackWords>;

/** One reader's answer to "Was this page useful?". It holds nothing of the reader. */
export const FeedbackInput = Type.Object(
  {
    /** Path of the page, without its parameters: those hold what a reader typed. */
    page: Type.String({ pattern: "^/[^?#\\s]{0,299}$" }),
    language: Type.Union([Type.Literal("ar"), Type.Literal("en")]),
    ...words,
  },
  { additionalProperties: false },
);
export type FeedbackInput = Static<typeof FeedbackInput>;

/** An answer is kept; who has its id, which only who gave it is told, can complete it. */
export const FeedbackReceipt = Type.Object({
  received: Type.Literal(true),
  id: Type.String({ format: "uuid" }),
});
export type FeedbackReceipt = Static<typeof FeedbackReceipt>;

export const Feedback = Type.Object({
  id: Type.String(),
  page: Type.String(),
  language: Type.String(),
  useful: Type.Boolean(),
  reasons: Type.Array(Type.String()),
  comment: nullable(Type.String()),
  /** Of the product, when it was given. */
  version: Type.String(),
  givenAt: Instant,
});
export type Feedback = Static<typeof Feedback>;

/** How many found a page useful. */
export const PageFeedback = Type.Object({
  page: Type.String(),
  useful: Type.Integer(),
  notUseful: Type.Integer(),
});
export type PageFeedback = Static<typeof PageFeedback>;

export const FeedbackList = Type.Object({
  useful: Type.Integer(),
  notUseful: Type.Integer(),
  /** The pages with most answers, at most a hundred; where one page is asked for, the others too. */
  pages: Type.Array(PageFeedback),
  /** The newest first. */
  feedback: Type.Array(Feedback),
  next: nullable(Type.String()),
});
export type FeedbackList = Static<typeof FeedbackList>;

/** A day that every database has. */
const ReasonableDay = Type.String({ format: "date", pattern: "^[12]" });

const filter = {
  page: Type.Optional(Type.String({ maxLength: 300 })),
  useful: Type.Optional(Type.Boolean()),
  /** The first and the last day on which it was given, in UTC. */
  from: Type.Optional(ReasonableDay),
  to: Type.Optional(ReasonableDay),
};

/** Which answers are asked for; all without. */
export const FeedbackFilter = Type.Object(filter, { additionalProperties: false });
export type FeedbackFilter = Static<typeof FeedbackFilter>;

export const FeedbackQuery = Type.Object(
  { ...filter, cursor: Type.Optional(Type.String({ maxLength: 100 })) },
  { additionalProperties: false },
);
export type FeedbackQuery = Static<typeof FeedbackQuery>;
