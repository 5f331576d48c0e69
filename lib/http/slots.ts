import { MAX_RUNNING_EXPORTS } from "@/lib/model/limits";
import { perProcess } from "./perProcess";
import { HttpProblem, RETRY_SECONDS } from "./problem";

/** So many of a costly kind of answer may be under way at once. */
export class Slots {
  private taken = 0;

  /** @param noun what is under way, in the plural, for the sentence that a reader is told */
  constructor(
    private readonly most: number,
    private readonly noun: string,
  ) {}

  get open(): number {
    return this.taken;
  }

  /**
   * Take a slot.
   * @returns gives it back; a second call does nothing
   * @throws  HttpProblem 503 with Retry-After while all are taken
   */
  take(): () => void {
    if (this.taken >= this.most)
      throw new HttpProblem({
        status: 503,
        kind: "busy",
        title: "The server is busy",
        detail: `${this.most} ${this.noun} are under way, and no more run at once. Ask again in some seconds.`,
        headers: { "Retry-After": RETRY_SECONDS },
      });
    this.taken += 1;
    let isHeld = true;
    return () => {
      if (isHeld) this.taken -= 1;
      isHeld = false;
    };
  }
}

const isSlots = (value: unknown): value is Slots => typeof value === "object" && value !== null && "taken" in value;

/** The streamed exports of this process. */
export function exportSlots(): Slots {
  return perProcess("export-slots", isSlots, () => new Slots(MAX_RUNNING_EXPORTS, "large exports"));
}
