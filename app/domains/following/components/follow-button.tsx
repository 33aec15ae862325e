import { useFetcher } from "@remix-run/react";
import { useTranslation } from "react-i18next";

interface Props {
  /** Where the wanted state is posted: `paths.followDataset(dataset)`. */
  action: string;
  following: boolean;
  /** What is followed, for whoever hears the button without seeing the page. */
  name: string;
}

export function FollowButton({ action, following, name }: Props) {
  const { t } = useTranslation("following");
  const fetcher = useFetcher();
  const asked = fetcher.formData?.get("following");
  const shown = asked ? asked === "yes" : following;
  return (
    <fetcher.Form method="post" action={action} className="follow">
      <button type="submit" name="following" value={shown ? "no" : "yes"} className={shown ? "follow__button follow__button--on" : "follow__button"}>
        <Bell />
        <span>{t(shown ? "following" : "follow")}</span>
        <span className="heard-only">{t(shown ? "stopNamed" : "startNamed", { name })}</span>
      </button>
    </fetcher.Form>
  );
}

function Bell() {
  return (
    <svg className="follow__bell" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d="M4 14.5h12l-1.5-2.5V8.5a4.5 4.5 0 0 0-9 0V12L4 14.5Zm4 2.5h4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}
