/** A line of one point would be drawn as a dot of the library's own, were it only told to draw none. */
export const noDot = () => null;
