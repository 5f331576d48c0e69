import { MAX_SLOWED, WRONG_TOKEN_MS } from "@/lib/model/limits";
import { HttpProblem } from "./problem";

let waiting = 0;

/**
 * Let who sent a wrong token wait. Only they wait: the right token is never held up, whoever tries others.
 * @throws HttpProblem 429 if MAX_SLOWED wait already
 */
export async function slowDown(): Promise<void> {
  if (waiting >= MAX_SLOWED)
    throw new HttpProblem({
      status: 429,
      kind: "too-many-wrong-tokens",
      title: "Too many wrong tokens",
      detail: `${waiting} wrong tokens are being answered. Try again in a while.`,
      headers: { "Retry-After": "5" },
    });
  waiting += 1;
  try {
    await new Promise((done) => setTimeout(done, WRONG_TOKEN_MS));
  } finally {
    waiting -= 1;
  }
}
