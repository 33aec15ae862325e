import type { Adapter, DatabaseSession } from "lucia";
import { now } from "../clock";
import { db } from "../db/client.server";

const day = 24 * 3_600_000;
const absoluteLimit = 90 * day;

/** Lucia's store. Lucia counts on the machine's clock, Plaza on its own: dates are carried over as distances. */
export const sessionRows: Adapter = {
  async getSessionAndUser(id) {
    const row = await db().session.findUnique({ where: { id } });
    if (!row || row.createdAt.getTime() + absoluteLimit <= now().getTime()) return [null, null];
    // To the day is near enough to know one's devices by.
    if (now().getTime() - row.lastUsedAt.getTime() > day) await db().session.updateMany({ where: { id }, data: { lastUsedAt: now() } });
    const session: DatabaseSession = { id, userId: row.personId, expiresAt: toMachine(row.expiresAt), attributes: { device: row.device } };
    return [session, { id: row.personId, attributes: {} }];
  },
  async getUserSessions(personId) {
    const rows = await db().session.findMany({ where: { personId } });
    return rows.map((row) => ({ id: row.id, userId: personId, expiresAt: toMachine(row.expiresAt), attributes: { device: row.device } }));
  },
  async setSession(session) {
    const at = now();
    await db().session.create({
      data: {
        id: session.id, personId: session.userId, device: session.attributes.device,
        createdAt: at, lastUsedAt: at, expiresAt: toPlaza(session.expiresAt),
      },
    });
  },
  async updateSessionExpiration(id, expiresAt) {
    await db().session.updateMany({ where: { id }, data: { lastUsedAt: now(), expiresAt: toPlaza(expiresAt) } });
  },
  async deleteSession(id) {
    await db().session.deleteMany({ where: { id } });
  },
  async deleteUserSessions(personId) {
    await db().session.deleteMany({ where: { personId } });
  },
  async deleteExpiredSessions() {
    await db().session.deleteMany({ where: { expiresAt: { lte: now() } } });
  },
};

const toMachine = (date: Date) => new Date(date.getTime() - now().getTime() + Date.now());
const toPlaza = (date: Date) => new Date(date.getTime() - Date.now() + now().getTime());
