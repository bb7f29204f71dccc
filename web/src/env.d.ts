interface ImportMetaEnv {
  /** Version of the platform, from its package. */
  readonly MARSAD_VERSION: string;
  /** The day it was built, `YYYY-MM-DD`. */
  readonly MARSAD_BUILT: string;
}
