import type { Programme } from "@marsad/shared/schemas";
import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { programmesQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { paths } from "../paths.ts";
import { Link } from "../ui/link.tsx";
import { Name } from "../ui/name.tsx";
import { useLightDismiss } from "../ui/use-light-dismiss.ts";
import "./programme-menu.css";

/** The programme that is shown, and the way to the others. */
export function ProgrammeMenu({ programme }: { programme: Programme }) {
  const { t, name } = useLanguage();
  const shown = name(programme.names);
  const details = useRef<HTMLDetailsElement>(null);
  useLightDismiss(details);
  const { data } = useQuery(programmesQuery());
  const close = () => details.current?.removeAttribute("open");
  return (
    <details className="programme-menu" ref={details}>
      <summary>
        <span className="visually-hidden">{t("common.choose-programme")}: </span>
        <span className="programme-menu-name" dir="auto" lang={shown.language}>
          {shown.text}
        </span>
      </summary>
      <ul>
        {(data?.programmes ?? [programme]).map(({ code, names }) => (
          <li key={code}>
            <Link
              to={paths.overview(code)}
              aria-current={code === programme.code ? "true" : undefined}
              onClick={close}
            >
              <Name names={names} />
            </Link>
          </li>
        ))}
        <li>
          <Link to={paths.programmes()} onClick={close}>
            {t("common.all-programmes")}
          </Link>
        </li>
      </ul>
    </details>
  );
}
