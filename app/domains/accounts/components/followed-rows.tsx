import { Row, Rows } from "~/ui/Row";
import { FollowButton } from "~/ui/FollowButton";
import { Section } from "~/ui/Section";

interface Props {
  title: string;
  things: { to: string; title: string; stop: string; fact?: string }[];
}

/** Followed things with nothing to say but their names, each with its press to stop. */
export function FollowedRows({ title, things }: Props) {
  if (things.length === 0) return null;
  return (
    <Section title={title}>
      <Rows>
        {things.map((thing) => (
          <Row
            key={thing.to}
            to={thing.to}
            title={thing.title}
            facts={thing.fact ? [thing.fact] : []}
            side={<FollowButton action={thing.stop} following title={thing.title} />}
          />
        ))}
      </Rows>
    </Section>
  );
}
