import { useLanguage } from "../i18n/use-language.ts";
import "../ui/standing.css";

interface DistanceProps {
  /** Points above the benchmark; negative below it. */
  readonly points: number;
  readonly meets: boolean | null;
}

/** A score's distance to the benchmark with its sign, green where that is met and red where not. */
export function Distance({ points, meets }: DistanceProps) {
  const { formatSigned } = useLanguage();
  return <span className={meets ? "standing-up" : "standing-down"}>{formatSigned(points)}</span>;
}
