/** What an element needs that is not a control and yet is worked by keyboard: a drawing, or a list that scrolls by itself. */
export const focusable = { tabIndex: 0 } as const;
