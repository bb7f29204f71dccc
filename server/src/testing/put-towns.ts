import type { FastifyInstance } from "fastify";

/** The key that the towns are registered with, and that their suites write with. */
export const ownerToken = "owner-of-the-installation-under-test";

/** Puts something below the programme `towns`; throws with the answer where it is refused. */
export async function putTowns(app: FastifyInstance, path: string, payload: object): Promise<void> {
  const { statusCode, body } = await app.inject({
    method: "PUT",
    url: `/api/programmes/towns${path}`,
    headers: { authorization: `Bearer ${ownerToken}` },
    payload,
  });
  if (statusCode > 201) throw new Error(`PUT ${path}: ${body}`);
}
