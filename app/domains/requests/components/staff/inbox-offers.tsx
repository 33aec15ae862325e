import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/Button";
import { Row, Rows } from "~/ui/Row";
import { Section } from "~/ui/Section";
import { markOf } from "../request-mark";
import { StatusLine } from "../status-line";
import type { ShownInboxOffers } from "./shown";

/** Requests that new data may answer, which is a press or two. */
export function InboxOffers({ offers: { requests, count } }: { offers: ShownInboxOffers }) {
  const { t, i18n } = useTranslation("staff");
  if (count === 0) return null;
  return (
    <Section title={t("offers.inbox")} aside={t("offers.count", { count })}>
      <p className="soft">{t("offers.inboxHint")}</p>
      <Rows>
        {requests.map((request) => (
          <Row
            key={request.id}
            to={paths.offers(request)}
            title={request.title}
            lang={request.language === i18n.language ? undefined : request.language}
            mark={{ state: markOf(request), late: request.late !== null }}
            facts={[
              <NewData key="new" request={request} />,
              <StatusLine key="status" request={request} />,
              request.department?.shortName ?? t("inbox.filter.noDepartment"),
            ]}
            side={
              <div className="desk">
                <div className="desk__act">
                  <LinkButton look="plain" to={paths.offers(request)}>
                    {t("offers.look")}
                    <span className="heard-only">: {request.title}</span>
                  </LinkButton>
                </div>
              </div>
            }
          />
        ))}
      </Rows>
      {count > requests.length && <p className="soft">{t("offers.more", { count: count - requests.length })}</p>}
    </Section>
  );
}

/** Whose data it is, where that is not the request's own department. */
function NewData({ request }: { request: ShownInboxOffers["requests"][number] }) {
  const { t } = useTranslation("staff");
  return request.datasets.map(({ id, title, publisherName, department }) => {
    const publisher = department?.shortName ?? publisherName;
    return (
      <span key={id} className="offer-name">
        {publisher && publisher !== request.department?.shortName ? t("offers.by", { title, publisher }) : title}
      </span>
    );
  });
}
