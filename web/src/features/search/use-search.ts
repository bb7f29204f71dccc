import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { searchQuery } from "../../api/queries.ts";

/** ms without another letter before the server is asked. */
const pause = 150;

/** What a programme has by a text, once its writer pauses; what was found before stays until then. */
export function useSearch(programme: string, text: string) {
  const [asked, setAsked] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), pause);
    return () => clearTimeout(timer);
  }, [text]);
  const { data, error } = useQuery({
    ...searchQuery(programme, asked),
    enabled: asked !== "",
    placeholderData: keepPreviousData,
  });
  const isAsked = asked !== "" && text.trim() !== "";
  return { result: isAsked ? data : undefined, error: isAsked ? error : null };
}
