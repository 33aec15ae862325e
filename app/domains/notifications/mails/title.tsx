import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { Paragraph } from "~/platform/mail/blocks";
import type { HappenedToRequest } from "../telling/happened.server";

/** The request's own title, in the language it was asked in. */
export function RequestTitle({ request }: Pick<HappenedToRequest, "request">) {
  return (
    <Paragraph>
      <strong lang={request.language}>
        <a href={absolute(paths.request(request))} style={{ color: "inherit" }}>
          {request.title}
        </a>
      </strong>
    </Paragraph>
  );
}
