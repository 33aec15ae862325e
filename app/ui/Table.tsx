import type { ReactNode } from "react";

export interface Column {
  header: ReactNode;
  /** Figures stand at the right, digit under digit. */
  figure?: boolean;
}

export interface TableProps {
  caption: string;
  /** The caption is heard but not seen where a heading says the same. */
  captionHidden?: boolean;
  columns: Column[];
  /** Cells by row; the first heads its row. */
  rows: { key: string | number; cells: ReactNode[] }[];
}

export function Table({ caption, captionHidden = false, columns, rows }: TableProps) {
  const side = (place: number) => (columns[place]?.figure ? "table__figure" : undefined);
  return (
    // Focusable, so that the keyboard can scroll what a phone cannot show at once.
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption className={captionHidden ? "heard-only" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ header }, place) => (
              <th key={place} scope="col" className={side(place)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [head, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {rest.map((cell, place) => (
                <td key={place} className={side(place + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
