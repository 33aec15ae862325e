/** How much of the most: a bar beside its number. */
export function Bar({ part, most }: { part: number; most: number }) {
  return (
    <svg className="bar" width="100%" height="20" aria-hidden="true">
      <rect width={`${Math.max(1, Math.round((part * 100) / Math.max(1, most)))}%`} height="20" />
    </svg>
  );
}
