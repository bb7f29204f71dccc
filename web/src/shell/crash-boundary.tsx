import { Component, type ReactNode } from "react";

interface CrashBoundaryProps {
  /** Drawn instead of `children` after one of them failed to draw. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Keeps a fault in one page from leaving a blank screen. React offers this to classes only. */
export class CrashBoundary extends Component<CrashBoundaryProps, { hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError(): { hasCrashed: boolean } {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    return this.state.hasCrashed ? this.props.fallback : this.props.children;
  }
}
