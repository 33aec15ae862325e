interface DriverError {
  code?: string;
  meta?: { driverAdapterError?: { cause?: { constraint?: { index?: string; fields?: string[] } | string } } };
}

/** Whether `error` is a unique violation (of `field`, in its database name, where given). */
export function isUniqueViolation(error: unknown, field?: string): boolean {
  const { code, meta } = (error ?? {}) as DriverError;
  if (code !== "P2002") return false;
  return field === undefined || JSON.stringify(meta?.driverAdapterError?.cause?.constraint ?? "").includes(field);
}
