import { useTranslation } from "react-i18next";
import { Badge } from "~/ui/Badge";
import { Icon } from "~/ui/Icon";
import type { ShownDataset } from "./shown";

type File = ShownDataset["files"][number];

/** Every way to get the data; what the portal gives no safe address for makes no link. */
export function DatasetFiles({ files, title }: { files: File[]; title: string }) {
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
      <a href={file.address} rel="nofollow noopener" className="with-icon">
        <Icon name={file.download ? "download" : "external"} />
        <span>
          {name}
          <span className="heard-only">: {of}</span>
        </span>
      </a>
      {file.format && file.format !== name && <Badge soft>{file.format}</Badge>}
    </>
  );
}
