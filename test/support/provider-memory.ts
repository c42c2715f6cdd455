import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";

/** What one given provider remembers, in memory of its own; the library's has a warning for production in it. */
export function providerMemory(): AdapterFactory {
  const all = new Map<string, AdapterPayload>();
  return (kind): Adapter => {
    const key = (id: string) => `${kind} ${id}`;
    return {
      upsert: async (id, payload) => void all.set(key(id), payload),
      find: async (id) => all.get(key(id)),
      findByUid: async (uid) => [...all].find(([name, payload]) => name.startsWith(`${kind} `) && payload.uid === uid)?.[1],
      findByUserCode: async () => undefined,
      consume: async (id) => void all.set(key(id), { ...all.get(key(id)), consumed: Math.floor(Date.now() / 1000) }),
      destroy: async (id) => void all.delete(key(id)),
      revokeByGrantId: async (grantId) => {
        for (const [name, payload] of all) if (payload.grantId === grantId) all.delete(name);
      },
    };
  };
}
