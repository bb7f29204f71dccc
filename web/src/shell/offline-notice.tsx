import { onlineManager } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { useLanguage } from "../i18n/use-language.ts";

const subscribe = (listener: () => void) => onlineManager.subscribe(listener);

/** Said while the browser has no network at all: what is on screen stays, and may be old. */
export function OfflineNotice() {
  const { t } = useLanguage();
  const isOnline = useSyncExternalStore(subscribe, () => onlineManager.isOnline());
  return (
    <div role="status">
      {!isOnline && (
        <div className="shell-offline">
          <div className="container">{t("common.offline")}</div>
        </div>
      )}
    </div>
  );
}
