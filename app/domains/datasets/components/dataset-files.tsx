import { useTranslation } from "react-i18next";
import { Badge } from "~/ui/Badge";
import { Details } from "~/ui/Details";
import { Icon } from "~/ui/Icon";
import { LinkLine } from "./link-line";
import type { ShownDataset } from "./shown";

type File = ShownDataset["files"][number];

const shownAtOnce = 12;

/** Every way to get the data, the first dozen at once; what the portal gives no safe address for makes no link. */
export function DatasetFiles({ files, title }: { files: File[]; title: string }) {
  const { t } = useTranslation("datasets");
  const more = files.slice(shownAtOnce);
  return (
    <>
      <Files files={files.slice(0, shownAtOnce)} title={title} />
      {more.length > 0 && (
        <Details summary={t("files.more", { count: more.length })}>
          <Files files={more} title={title} />
        </Details>
      )}
    </>
  );
}

function Files({ files, title }: { files: File[]; title: string }) {
  return (
    <ul className="rows list-plain">
      {files.map((file) => (
        <li key={file.id} className="row row--bare">
          <DatasetFile file={file} of={title} />
        </li>
      ))}
    </ul>
  );
}

function DatasetFile({ file, of }: { file: File; of: string }) {
  const { t } = useTranslation("datasets");
  const name = file.title ?? file.format ?? t("file");
  if (!file.address) {
    return (
      <span>
        {name} <span className="soft small">{t("noAddress")}</span>
      </span>
    );
  }
  return (
    <>
      <div>
        <a href={file.address} rel="nofollow noopener" className="with-icon">
          <Icon name={file.download ? "download" : "external"} />
          <span>
            {name}
            <span className="heard-only">: {of}</span>
          </span>
        </a>
        {file.check && <LinkLine check={file.check} />}
      </div>
      {file.format && file.format !== name && <Badge soft>{file.format}</Badge>}
    </>
  );
}
