const paths = {
  search: "M15.5 15.5 20 20M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13Z",
  bell: "M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15ZM10 20.5h4",
  menu: "M4 7h16M4 12h16M4 17h16",
  check: "M5 12.5 10 17.5 19.5 7",
  dataset: "M4 5h16v14H4ZM4 10h16M4 14.5h16M10 10v9",
  app: "M4 5h16v14H4ZM4 9h16M6.5 7h1M9 7h1",
  event: "M4 6h16v14H4ZM4 10.5h16M8.5 3.5v4M15.5 3.5v4",
  download: "M12 4v11M7.5 11l4.5 4.5L16.5 11M5 19.5h14",
  external: "M10 5H5v14h14v-5M14 5h5v5M19 5l-8 8",
};

export type IconName = keyof typeof paths;

/** Always beside words; readers of the screen pass over it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
