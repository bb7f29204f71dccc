import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import type { Search } from "./paths.ts";

/** How one page keeps its state in its address. What `parse` does not know it ignores; defaults are left out by `format`. */
export interface ViewFormat<View> {
  readonly parse: (parameters: URLSearchParams) => View;
  readonly format: (view: View) => Search;
}

/**
 * The state of a page, read from its address, and a function that changes part of it there. The language and the frame stay.
 * A change replaces the entry in the browser's history when `replace` is set (typing), else adds one (choosing).
 */
export function useView<View>(
  view: ViewFormat<View>,
): readonly [View, (change: Partial<View>, options?: { replace?: boolean }) => void] {
  const search = useSearch();
  const [pathname, navigate] = useLocation();
  const current = useMemo(() => view.parse(new URLSearchParams(search)), [view, search]);
  const change = useCallback(
    (changes: Partial<View>, options?: { replace?: boolean }) => {
      // Read from the address itself: two changes in one event must not undo each other.
      const before = new URLSearchParams(location.search);
      const parameters = new URLSearchParams();
      for (const [name, value] of Object.entries(view.format({ ...view.parse(before), ...changes })))
        if (value) parameters.set(name, value);
      for (const name of ["lang", "embed"]) {
        const value = before.get(name);
        if (value) parameters.set(name, value);
      }
      const text = parameters.toString();
      navigate(text ? `${pathname}?${text}` : pathname, { replace: options?.replace ?? false });
    },
    [view, pathname, navigate],
  );
  return [current, change];
}
