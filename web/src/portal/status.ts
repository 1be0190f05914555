/** What the status of an app instance means to a person. */

export interface Status {
  words: string;
  tone: "good" | "bad" | "busy" | "plain";
  /** On the way to running: which of the STEPS this is. */
  step?: number;
  /** It will change by itself. */
  moving: boolean;
}

/** Asked for, being prepared, starting; then it runs. */
export const STEPS = 3;

const STATUSES: Record<string, Status> = {
  provisioning: { words: "Being prepared", tone: "busy", step: 1, moving: true },
  starting: { words: "Starting", tone: "busy", step: 2, moving: true },
  running: { words: "Running", tone: "good", step: 3, moving: false },
  stopping: { words: "Stopping", tone: "busy", moving: true },
  stopped: { words: "Stopped", tone: "plain", moving: false },
  terminating: { words: "Being removed", tone: "busy", moving: true },
  terminated: { words: "Removed", tone: "plain", moving: false },
  failed: { words: "Failed", tone: "bad", moving: false },
};

/** A status we have no words for is shown as it came. */
export function statusOf(instance: { status: string }): Status {
  return STATUSES[instance.status] ?? { words: instance.status.replaceAll("_", " "), tone: "plain", moving: false };
}
