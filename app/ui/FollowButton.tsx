import { useFetcher } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Icon } from "./Icon";

export interface FollowButtonProps {
  /** Where to post `following=yes|no`: `paths.followRequest(request)`. */
  action: string;
  following: boolean;
  /** What is followed, for readers of the screen. */
  title: string;
  /** Fills its column. */
  wide?: boolean;
}

export function FollowButton({ action, following, title, wide = false }: FollowButtonProps) {
  const { t } = useTranslation("ui");
  const fetcher = useFetcher({ key: `follow ${action}` });
  const wanted = fetcher.formData?.get("following");
  const shown = wanted ? wanted === "yes" : following;
  const classes = ["press", shown && "press--on", wide && "press--wide"].filter(Boolean).join(" ");
  return (
    <fetcher.Form method="post" action={action} preventScrollReset>
      <input type="hidden" name="following" value={shown ? "no" : "yes"} />
      <button type="submit" className={classes}>
        <Icon name="bell" />
        <span>{t(shown ? "follow.following" : "follow.follow")}</span>
        <span className="heard-only">: {t(shown ? "follow.stop" : "follow.start", { title })}</span>
      </button>
    </fetcher.Form>
  );
}
