import type { Applicability } from "../methodology/methodology.ts";

/** What a service was in the period, as far as applicability asks. */
export interface ServiceTraits {
  readonly segments: readonly string[];
  readonly channels: readonly string[];
  readonly entityKind: string;
}

/** Whether an indicator is asked of a service: one of its segments, one of its channels and the kind of its entity must be named, where any are. */
export function appliesTo(applicability: Applicability | undefined, traits: ServiceTraits): boolean {
  if (applicability === undefined) return true;
  const { segments, channels, entityKinds } = applicability;
  return (
    (segments === undefined || traits.segments.some((segment) => segments.includes(segment))) &&
    (channels === undefined || traits.channels.some((channel) => channels.includes(channel))) &&
    (entityKinds === undefined || entityKinds.includes(traits.entityKind))
  );
}
