import { onlineManager } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { useLanguage } from "../i18n/use-language.ts";

const subscribe = (listener: () => void) => onlineManager.subscribe(listener);

/** Who reads what the server drew was online for it. */
const isAlways = () => true;

/** Said while the browser has no network at all: what is on screen stays, and may be old. */
export function OfflineNotice() {
  const { t } = useLanguage();
  const isOnline = useSyncExternalStore(subscribe, () => onlineManager.isOnline(), isAlways);
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
