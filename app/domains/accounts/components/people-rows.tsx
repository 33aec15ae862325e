import { useTranslation } from "react-i18next";
import type { CityRole } from "~/platform/db/generated/enums";
import { paths } from "~/paths";
import { Row, Rows } from "~/ui/Row";

interface Props {
  people: {
    id: number;
    slug: string;
    displayName: string;
    email: string | null;
    cityRoles: { role: CityRole }[];
    memberships: { department: { shortName: string } }[];
  }[];
}

/** People as administrators see them. The page names the namespaces `administration` and `accounts`. */
export function PeopleRows({ people }: Props) {
  const { t } = useTranslation(["administration", "accounts"]);
  return (
    <Rows>
      {people.map(({ id, slug, displayName, email, cityRoles, memberships }) => {
        const places = [...cityRoles.map(({ role }) => t(`accounts:role.${role}`)), ...memberships.map(({ department }) => department.shortName)];
        return (
          <Row
            key={id}
            level={2}
            to={paths.managePerson({ slug })}
            title={displayName}
            facts={[email, places.length > 0 ? places.join(", ") : t("people.noRole")]}
          />
        );
      })}
    </Rows>
  );
}
