import { useEffect, useState } from "react";

/** Whether the page has come to life in a browser: false while the server draws it and at the first look, then true. */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return isAwake;
}
